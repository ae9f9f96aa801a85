import { requestUploadTerms, type RequestUpload } from '@privet/types';
import { attributes, html, type Html } from './html.js';
import { can, leftIn, sessionFields, type OpenRequest } from './request-status.open.js';
import { hiddenFields } from './request.inputs.js';
import { statusPath } from './request.verify.js';
import type { RequestVisitor } from './request.visitor.js';

/** The files that the person sent, each with a button to take it away, and a form for one more. */
export function filesSection(visitor: RequestVisitor, open: OpenRequest): Html | false {
  const { status } = visitor.texts;
  const files = open.request.uploads.filter(({ by }) => by === 'person');
  const mayChange = can(open.request, 'upload');
  return (
    (mayChange || files.length > 0) &&
    html`<h2>${status.files}</h2>
      ${
        files.length > 0 &&
        html`<ul>
          ${files.map(
            (file) =>
              html`<li class="settled">
                <bdi>${file.name}</bdi>
                ${mayChange && removeForm(visitor, open, file)}
              </li>`,
          )}
        </ul>`
      }
      ${mayChange && fileForm(visitor, open)}`
  );
}

/** A name goes with the form: once the file is away, a form that is sent again could not tell it any more. */
const removeForm = (visitor: RequestVisitor, open: OpenRequest, { id, name }: RequestUpload) =>
  html`<form method="post" action="${visitor.basePath}${statusPath}">
    ${sessionFields(visitor, open)}
    ${hiddenFields([
      ['upload', id],
      ['upload-name', name],
    ])}
    <button name="go" value="remove" class="plain">${visitor.texts.status.removeFile(apart(name))}</button>
  </form>`;

/** A name that stands in a sentence without turning its direction (Unicode UAX #9, FSI and PDI). */
export const apart = (name: string): string => `\u2068${name}\u2069`;

/** What is taken, in words. A name in other letters keeps its own direction. */
function kindsHint({ texts: { status }, language }: RequestVisitor): string {
  const kinds = [...requestUploadTerms.kinds.map(apart), status.plainText];
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte' }).format(requestUploadTerms.mebibytes);
  return status.addFileHint(new Intl.ListFormat(language, { type: 'disjunction' }).format(kinds), size);
}

/** The file is sent as it is chosen: a page without a script cannot tell how far it is. */
function fileForm(visitor: RequestVisitor, open: OpenRequest): Html {
  const { status } = visitor.texts;
  const { fault } = leftIn(open, 'file');
  return html`<form method="post" action="${visitor.basePath}${statusPath}" enctype="multipart/form-data">
    ${sessionFields(visitor, open)}
    <div class="field${fault !== undefined && ' faulty'}">
      <label for="file">${status.addFile}</label>
      <p id="file-hint" class="muted">${kindsHint(visitor)}</p>
      ${fault !== undefined && html`<p id="file-fault" class="fault">${fault}</p>`}
      <input
        ${attributes({
          id: 'file',
          name: 'file',
          type: 'file',
          accept: requestUploadTerms.accept,
          'aria-describedby': fault === undefined ? 'file-hint' : 'file-hint file-fault',
          'aria-invalid': fault === undefined ? undefined : 'true',
        })}
      />
    </div>
    <button name="go" value="upload" class="second">${status.addFile}</button>
  </form>`;
}
