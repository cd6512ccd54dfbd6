export const SECOND_FACTOR = ['second-factor'];
