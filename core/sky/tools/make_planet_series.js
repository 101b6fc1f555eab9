// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes core/sky/planets/*.inc: the series VSOP87B of the planets, cut to what 0.3 arcseconds of
// heliocentric direction (and as much of distance) need from 1950 to 2100. See planets/README.md.
//
//   npm pack astronomia@4.2.0 && tar xf astronomia-4.2.0.tgz
//   node make_planet_series.js package/data ../planets
'use strict';
const fs = require('fs');
const path = require('path');

const PLANETS = ['mercury', 'venus', 'mars', 'jupiter', 'saturn', 'uranus', 'neptune'];
const COORDINATES = ['L', 'B', 'R'];
const POWERS = 6;
const MILLENNIA = 0.1; // the furthest from J2000
const SAMPLES = 1500;
const LIMIT_ARCSECONDS = 0.3;
const ARCSECONDS = 180 * 3600 / Math.PI;

function readSeries(file) {
  // The file is a JavaScript module whose only value is the table.
  const text = fs.readFileSync(file, 'utf8');
  const end = text.lastIndexOf('};') + 1;
  const table = new Function(`return ${text.slice(text.indexOf('{'), end)}`)();
  return COORDINATES.map(
      coordinate => Array.from({length: POWERS}, (_, power) => table[coordinate][power] || []));
}

function evaluate(series, millennia) {
  return series.map(powers => {
    let sum = 0;
    for (let power = POWERS - 1; power >= 0; --power) {
      let part = 0;
      for (const [amplitude, phase, frequency] of powers[power])
        part += amplitude * Math.cos(phase + frequency * millennia);
      sum = sum * millennia + part;
    }
    return sum;
  });
}

function cut(series, smallest) {
  const relative = series[2][0][0][0]; // mean distance
  return series.map((powers, coordinate) => powers.map((terms, power) => terms.filter(
      ([amplitude]) => amplitude * MILLENNIA ** power / (coordinate === 2 ? relative : 1) >= smallest)));
}

function worstArcseconds(reference, series) {
  let worst = 0;
  reference.forEach(({millennia, place}) => {
    const [l, b, r] = evaluate(series, millennia);
    worst = Math.max(worst, Math.abs(l - place[0]), Math.abs(b - place[1]), Math.abs(r / place[2] - 1));
  });
  return worst * ARCSECONDS;
}

function shortest(full) {
  const reference = Array.from({length: SAMPLES}, (_, index) => {
    const millennia = -0.05 + 0.15 * index / (SAMPLES - 1);
    return {millennia, place: evaluate(full, millennia)};
  });
  let [low, high] = [Math.log(1e-9), Math.log(1e-5)];
  for (let step = 0; step < 18; ++step) {
    const middle = (low + high) / 2;
    if (worstArcseconds(reference, cut(full, Math.exp(middle))) <= LIMIT_ARCSECONDS) low = middle;
    else high = middle;
  }
  const series = cut(full, Math.exp(low));
  return {series, worst: worstArcseconds(reference, series)};
}

function text(name, series) {
  const terms = series.flat(2);
  const counts = series.flatMap(powers => powers.map(part => part.length));
  const cells = terms.map(([a, b, c]) => `{${a}, ${b}, ${c}},`);
  const lines = [];
  for (const cell of cells) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + cell.length < 130) lines[last] += ' ' + cell;
    else lines.push('    ' + cell);
  }
  return `// SPDX-FileCopyrightText: 2013 Sonia Keys; 2016 Commenthol
// SPDX-License-Identifier: MIT
// Written by core/sky/tools/make_planet_series.js: amplitude, phase, frequency of each term.
constexpr std::array<std::uint16_t, 18> k${name}Counts{${counts.join(', ')}};
constexpr std::array<PlanetTerm, ${terms.length}> k${name}Terms{{
${lines.join('\n')}
}};
`;
}

const [source, target] = process.argv.slice(2);
for (const planet of PLANETS) {
  const full = readSeries(path.join(source, `vsop87B${planet}.js`));
  const {series, worst} = shortest(full);
  const name = planet[0].toUpperCase() + planet.slice(1);
  fs.writeFileSync(path.join(target, `${planet}.inc`), text(name, series));
  console.log(`${planet}: ${series.flat(2).length} of ${full.flat(2).length} terms, worst ${worst.toFixed(3)} arcsec`);
}
