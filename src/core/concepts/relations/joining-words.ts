/** Joins two names in a heading, in whatever language: «Тёплый И холодный фронт», "Warp AND weft". */
export const JOINING = /^(?:[eioyийі]|та|and|und|et|ou|oder|or|или)$/iu;
