import type { Problem } from '@privet/types';
import type { PageAnswer } from '../http/mount-pages.js';
import { html } from './html.js';
import { pageOf } from './layout.js';
import { requestPath } from './request.view.js';
import type { RequestVisitor } from './request.visitor.js';

/** A problem in words, for who looks at a page of requests. */
export function requestProblem({ language, texts, problems, basePath }: RequestVisitor, { code, requestId }: Problem): PageAnswer {
  const { title, text } =
    code === 'ORIGIN_NOT_ALLOWED'
      ? { ...problems.origin, text: texts.problems.origin }
      : code === 'RATE_LIMITED'
        ? problems.rate
        : problems.other;
  const main = html`<h1>${title}</h1>
    <p>${text}</p>
    <p><a href="${basePath}${requestPath}">${texts.problems.toStart}</a></p>
    <p class="muted"><code>${requestId}</code></p>`;
  return pageOf({ language, title, main, aboutPerson: true });
}
