// All tables in one file, so that mutation testing opens one environment for each mutant instead of thirty. Properties,
// simulations and second opinions stay out: there a mutant's life would hang on a draw, and each would take minutes.
import './age-words.spec.ts';
import './ages.spec.ts';
import './amounts-child-allowance.spec.ts';
import './amounts-child-rearing.spec.ts';
import './canonical.spec.ts';
import './closed-facts.spec.ts';
import './closed.spec.ts';
import './dates.spec.ts';
import './english.spec.ts';
import './explain-when.spec.ts';
import './explain.spec.ts';
import './facts.spec.ts';
import './limits.spec.ts';
import './logic.spec.ts';
import './parameters.spec.ts';
import './parse.spec.ts';
import './questions.spec.ts';
import './reasons-children.spec.ts';
import './reasons-facts.spec.ts';
import './sentences-facts.spec.ts';
import './sentences-foreign.spec.ts';
import './sentences-nested.spec.ts';
import './vocabulary.spec.ts';
import './words.spec.ts';
