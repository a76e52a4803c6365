import type { DetailWords } from '../../details/detailWords.js';

export const details: DetailWords = {
  order: 'order, orders, ord',
  invoice: 'invoice*, inv, bill',
  ticket: 'ticket*, request #, case #, request number, case number',
  http: 'error*, code*, status, http, response, return*, get*, got, give*, show*, answer*, respond*, throw*, see*, say*, with, still',
  web: 'site*, website*, page*, url, link, api, http*, nginx, request*',
  exit: 'exit* code, exit* status, exited, exited with, return code, with code, status=',
  number: 'number, no, id',
  filler: 'a, an, is, code, status',
  and: 'and, or',
  unit: 'usd, eur, times, ms, gb, mb, users, files, e-mail*, email*',
  day: '*day, tonight, mon, tue, wed, thu, fri, sat, sun',
  when: 'since, ago, morning, evening, night, noon, week*, hour*, minute*, after, just now, always',
  month:
    'jan*, feb*, mar, march, apr*, may, jun, june, jul, july, aug*, sep, september, oct, october, nov, november, dec, december',
  at: 'at, around, about, from, since, on, of',
  hour: 'am, pm, a.m., p.m.',
  zone: 'utc, gmt, cet, cest, est, pst, msk, z',
};
