import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** The colours of the letters, so that the page is recognised by those who come from one. */
const petrol: MantineColorsTuple = [
  '#e6f6f9',
  '#cfebf0',
  '#a6dce6',
  '#7fd0e0',
  '#4fb6ca',
  '#2b9bb1',
  '#1a8196',
  '#116f83',
  '#0b5f70',
  '#084a58',
];
const night: MantineColorsTuple = [
  '#e4e9ed',
  '#c9d2d9',
  '#a9b5bf',
  '#84929d',
  '#55636d',
  '#35424b',
  '#1b242b',
  '#11171c',
  '#0c1115',
  '#080b0e',
];

const SYSTEM_FONTS = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  // Mantine's own choice looks at the light scheme only: on the light petrol of the dark one, white can't be read.
  variantColorResolver: (input) => ({
    ...defaultVariantColorsResolver(input),
    ...(input.variant === 'filled' && { color: 'var(--mantine-primary-color-contrast)' }),
  }),
  colors: { petrol, dark: night },
  black: '#1f2933',
  fontFamily: SYSTEM_FONTS,
  headings: { fontFamily: SYSTEM_FONTS, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  // the arrow of a choice is an image without a name
  components: { NativeSelect: { defaultProps: { rightSectionProps: { 'aria-hidden': true } } } },
  respectReducedMotion: true,
});

/** Reds and greys that can be read on their background. */
export const variablesOfScheme: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-error': '#b3261e', '--mantine-color-dimmed': 'var(--quiet)' },
  dark: { '--mantine-color-error': '#ff9d94', '--mantine-color-dimmed': 'var(--quiet)' },
});
