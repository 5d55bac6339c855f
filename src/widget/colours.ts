import { css } from 'lit'

/** Every colour, light and dark. Each pair that carries words has a contrast of at least 4.5 to 1. */
export const colours = css`
:host{color-scheme:light dark;
--ink:#1d2a22;--soft:#55625a;--paper:#fffdf8;--wash:#f1f3ea;--field:#fff;--line:#e2e5d9;--edge:#7f8c80;
--leaf:var(--groundleaf-accent,#2b6740);--on-leaf:#fff;--leaf-wash:#e8f0e1;--leaf-line:#b5cdb2;
--care:#94330f;--on-care:#fff;--care-wash:#fdf2e8;--care-line:#ecc9b0;--focus:#1c5fb0}
@media (prefers-color-scheme:dark){:host{
--ink:#e8ebe3;--soft:#abb7ac;--paper:#181d1a;--wash:#232a25;--field:#111513;--line:#323b35;--edge:#76847a;
--leaf:var(--groundleaf-accent-dark,#9fd3a6);--on-leaf:#10241a;--leaf-wash:#22332a;--leaf-line:#41604c;
--care:#ffb991;--on-care:#35170a;--care-wash:#33211a;--care-line:#6a4433;--focus:#8ebcff}}
`
