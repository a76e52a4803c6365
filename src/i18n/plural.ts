const rules = new Map<string, Intl.PluralRules>();

/**
 * Picks the word form that a number needs in a language (CLDR plural rules, as `Intl` has them).
 *
 * @example
 * plural('ru', 3, { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' }); // 'файла'
 */
export function plural(
  locale: string,
  count: number,
  forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  return forms[rule.select(count)] ?? forms.other;
}
