/** How a 测算表 is written: a script of its own, loaded when a button first asks for it. */
export const loadWriting = () =>
  import(/* webpackChunkName: "land-writing" */ "../../../app/land/write-land");
