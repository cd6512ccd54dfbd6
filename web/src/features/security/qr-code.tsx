import classes from './security.module.css';

interface Props {
  /** the picture as the service makes it: a data: URL of an SVG, of which only paths are drawn */
  readonly url: string;
  readonly label: string;
}

/** Draws the picture itself: the content security policy lets no data: URL be an image. */
export function QrCode({ url, label }: Props) {
  const svg = new DOMParser().parseFromString(atob(url.slice(url.indexOf(',') + 1)), 'image/svg+xml').documentElement;
  const paths = [...svg.querySelectorAll('path')].map((path) => ({
    d: path.getAttribute('d') ?? '',
    fill: path.getAttribute('fill') ?? 'none',
    stroke: path.getAttribute('stroke') ?? 'none',
  }));
  return (
    <svg
      className={classes.qrCode}
      viewBox={svg.getAttribute('viewBox') ?? undefined}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      {paths.map((path) => (
        <path key={path.d} {...path} />
      ))}
    </svg>
  );
}
