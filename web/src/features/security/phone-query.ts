export const PHONE = ['phone'];
