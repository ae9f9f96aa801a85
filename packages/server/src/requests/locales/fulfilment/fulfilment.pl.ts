import type { FulfilmentTexts } from './fulfilment-texts.js';

export const pl: FulfilmentTexts = {
  own: {
    name: 'Wybory i wnioski dotyczące prywatności',
    kept: 'Przechowujemy dowód tego, co wybrano i o co wnioskowano, bo prawo wymaga, abyśmy mogli to wykazać.',
  },
  task: {
    subject: 'Wniosek {reference}: „{source}” wymaga człowieka',
    text: 'Na wniosek {reference} („{type}”) „{source}” nie może odpowiedzieć bez człowieka. Prosimy to sprawdzić i zapisać, co udało się znaleźć. Na wniosek trzeba odpowiedzieć do {date}.',
  },
};
