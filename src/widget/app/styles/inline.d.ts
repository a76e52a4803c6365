/** The text of a stylesheet: the build writes it into the module. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
