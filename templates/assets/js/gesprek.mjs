/** The page of a talk: /gesprek/, or the same around a practice. site.mjs imports this there and nowhere else. */

import { Talk } from "./gesprek/talk.mjs";

const root = document.getElementById("gesprek");
if (root) new Talk(root).start();
