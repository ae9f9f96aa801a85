/** The colours of a theme, as far as they are set: `#rgb` or `#rrggbb`. */
interface Colours {
  readonly accent?: string | undefined;
  readonly onAccent?: string | undefined;
  readonly surface?: string | undefined;
  readonly text?: string | undefined;
  readonly scheme?: 'light' | 'dark' | 'system' | undefined;
}

interface Fault {
  readonly field: keyof Colours;
  /** What is wrong, and how to mend it. */
  readonly message: string;
}

/** Text has at least this contrast with what is behind it (WCAG 2.2, 1.4.3, level AA). */
const enough = 4.5;

/** What stays as it is in a theme that sets the ground: secondary text and links. They are those of the widgets' own style sheet. */
const own = {
  light: { muted: '#555b66', accent: '#2f4fc4' },
  dark: { muted: '#b3b8c4', accent: '#a9baff' },
} as const;

/** Why a theme could not be read. Colours come in pairs, since half of one would stand on a colour that changes with the visitor's scheme. */
export function themeFaults(theme: Colours): Fault[] {
  const { accent, onAccent } = theme;
  return [
    ...alone(theme, 'accent', 'onAccent'),
    ...alone(theme, 'surface', 'text'),
    ...tooClose('onAccent', onAccent, accent),
    ...groundFaults(theme),
  ];
}

function groundFaults({ accent, surface, text, scheme }: Colours): Fault[] {
  if (surface === undefined) return [];
  if (scheme !== 'light' && scheme !== 'dark')
    return [
      { field: 'scheme', message: 'A surface of one colour needs a scheme; write light or dark, so that the other colours go with it' },
    ];
  const { muted, accent: ownAccent } = own[scheme];
  const behind = tooClose('text', text, surface);
  if (contrast(muted, surface) < enough)
    behind.push({
      field: 'surface',
      message: `Secondary text (${muted}) has a contrast of ${told(contrast(muted, surface))} with it and needs ${enough}; take a ${scheme === 'light' ? 'lighter' : 'darker'} one, or the other scheme`,
    });
  return [...behind, ...tooClose('accent', accent ?? ownAccent, surface)];
}

function alone(theme: Colours, one: keyof Colours, other: keyof Colours): Fault[] {
  if ((theme[one] === undefined) === (theme[other] === undefined)) return [];
  const missing = theme[one] === undefined ? one : other;
  return [{ field: missing, message: `Set ${one} and ${other} together; ${missing} is missing` }];
}

function tooClose(field: keyof Colours, front: string | undefined, back: string | undefined): Fault[] {
  // Of what is no colour there is no contrast, and its own fault is told.
  if (front === undefined || back === undefined || !(contrast(front, back) < enough)) return [];
  const way = luminance(back) > 0.18 ? 'darker' : 'lighter';
  const message = `The contrast of ${front} on ${back} is ${told(contrast(front, back))} and has to be ${enough} (WCAG AA); take a ${way} ${field}, or change what is behind it`;
  return [{ field, message }];
}

/** Rounded down, so that 4.49 is not told as 4.5. */
const told = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

/** WCAG 2.2's contrast ratio of two colours, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2's relative luminance. */
function luminance(color: string): number {
  const hex = color.length === 4 ? color.replaceAll(/[^#]/g, '$&$&') : color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
