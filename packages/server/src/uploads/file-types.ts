/** A kind of file that is taken. */
export interface FileType {
  readonly mediaType: string;
  /** What else such a file is called by those who send it. */
  readonly aliases?: readonly string[];
  /** The ends of file names; the first is given to a name that has none of them. */
  readonly extensions: readonly string[];
  /** What people call it. */
  readonly name: string;
}

const heic = {
  extensions: ['heic', 'heif'],
  aliases: ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
  name: 'HEIC',
};

/** What a person may send: documents and pictures that show what they are. Nothing that is packed, and nothing that a browser would run. */
export const personalFiles: readonly FileType[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'], name: 'PDF' },
  { mediaType: 'image/jpeg', aliases: ['image/jpg', 'image/pjpeg'], extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], name: 'JPEG' },
  { mediaType: 'image/png', extensions: ['png'], name: 'PNG' },
  { mediaType: 'image/webp', extensions: ['webp'], name: 'WebP' },
  { mediaType: 'image/heic', ...heic },
  { mediaType: 'text/plain', extensions: ['txt'], name: 'plain text (UTF-8)' },
];

/** What a backend answers a request with. */
export const archiveFiles: readonly FileType[] = [
  { mediaType: 'application/zip', aliases: ['application/x-zip-compressed', 'application/x-zip'], extensions: ['zip'], name: 'ZIP' },
];

/** Whether a file of this type may be called so. */
export const isCalled = ({ mediaType, aliases = [] }: FileType, called: string): boolean =>
  mediaType === called || aliases.includes(called);
