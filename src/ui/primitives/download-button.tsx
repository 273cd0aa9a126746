import { Icon } from './icon.tsx';

export type DownloadButtonProps = Readonly<{
  label: string;
  fileName: string;
  mediaType: string;
  /** made when it is asked for */
  contentOf: () => string;
}>;

/** Saves something the page itself has made; nothing is sent anywhere. */
export function DownloadButton({ label, fileName, mediaType, contentOf }: DownloadButtonProps) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([contentOf()], { type: mediaType }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    // the browser has taken hold of it by then, also a slow one
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  return (
    <button type="button" className="button" onClick={save}>
      <Icon name="download" />
      {label}
    </button>
  );
}
