import type { RequestTexts } from './requests-texts.js';

export const es: RequestTexts = {
  tooMany: 'En doce meses ya le hemos respondido {count} solicitudes de este tipo. La ley nos permite rechazar las que pasen de ahí.',
  appeal: 'Puede recurrir en la página de esta solicitud. Entonces la volvemos a examinar.',
  complain: 'Puede reclamar ante una autoridad: {authority}, {url}',
  complainHere: 'Puede reclamar ante la autoridad de protección de datos del lugar donde vive.',
  complainState: 'En Estados Unidos, puede reclamar ante el fiscal general de su estado.',
  court: 'También puede acudir a los tribunales.',
  code: {
    subject: 'Confirme su solicitud a {company}',
    introduction: 'Alguien ha enviado a {company} una solicitud en su nombre: «{type}». Si es correcto, confírmela.',
    ignore: 'Si no sabe nada de esta solicitud, no haga nada. Sin el código o el enlace no ocurre nada.',
  },
  news: {
    subject: 'Hay novedades sobre su solicitud a {company}',
    introduction:
      'Hay novedades sobre su solicitud «{type}». Puede leerlas en la página de la solicitud; para protegerle, no están en este correo.',
  },
  reminder: {
    subject: 'Solicitud {reference}: ha pasado el {share} del plazo',
    overdue: 'La solicitud {reference} está fuera de plazo',
    text: 'La solicitud {reference} («{type}») debe responderse a más tardar el {date}.',
  },
  about: 'Solicitud: {type}',
  open: 'Abrir la solicitud',
  orCode: 'O vaya a {url} e introduzca la referencia y el código.',
  reference: 'Referencia: {reference}',
  codeIs: 'Código:',
  lifetimes: 'El código vale {minutes} minutos; el enlace, {days} días. Si pide otro correo, este deja de servir.',
  due: 'Respuesta a más tardar el {date}',
};
