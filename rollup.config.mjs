// Builds every package. Each package says how in its own rollup.config.mjs; core comes first.
import core from './packages/core/rollup.config.mjs';
import cli from './packages/cli/rollup.config.mjs';
import widget from './packages/widget/rollup.config.mjs';

export default [...core, ...cli, ...widget];
