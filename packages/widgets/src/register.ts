import { PrivetBanner } from './banner/banner.element.js';
import { PrivetChoicesLink } from './choices-link/choices-link.element.js';
import { defineElement } from './element/define.js';
import { PrivetGate } from './gate/gate.element.js';
import { PrivetProvider } from './provider/provider.element.js';
import { startPage } from './start-page.js';

// Every element under its own name, and what else a page has. The preference center comes with what opens it, or where it stands in the
// page. The entry `elements` has the classes alone, and does nothing.
for (const element of [PrivetProvider, PrivetBanner, PrivetChoicesLink, PrivetGate]) defineElement(element);
startPage();
