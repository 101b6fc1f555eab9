// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes core/sky/planets/moon.inc: the lunar theory ELP/MPP02 (fitted to DE405), cut to what half an
// arcsecond of longitude and of latitude and 2 km of distance need from 1950 to 2100. See
// planets/README.md.
//
//   npm pack astronomia@4.2.0 && tar xf astronomia-4.2.0.tgz
//   node make_moon_series.js package/data ../planets
'use strict';
const fs = require('fs');
const path = require('path');

const LIMITS = {L: 0.5, B: 0.5, R: 2}; // arcseconds, arcseconds, kilometres
const SAMPLES = 1500;
const POWERS = 4;
const PHASES = 3; // of the five powers of time in a phase: the rest is under 0.01 arcseconds

function readTable(file) {
  const text = fs.readFileSync(file, 'utf8');
  const end = text.lastIndexOf('};') + 1;
  return new Function(`return ${text.slice(text.indexOf('{'), end)}`)();
}

function horner(coefficients, time) {
  return coefficients.reduceRight((sum, value) => sum * time + value, 0);
}

function evaluate(powers, time) {
  return powers.reduce((sum, terms, power) => sum
      + time ** power * terms.reduce((part, [amplitude, ...phase]) => part + amplitude * Math.sin(horner(phase, time)), 0), 0);
}

function shortest(name, full) {
  const reference = Array.from({length: SAMPLES}, (_, index) => {
    const time = -0.5 + 1.5 * index / (SAMPLES - 1);
    return {time, value: evaluate(full, time)};
  });
  const cut = smallest => full.map(
      terms => terms.filter(([amplitude]) => Math.abs(amplitude) >= smallest).map(term => term.slice(0, 1 + PHASES)));
  const worst = powers => Math.max(...reference.map(({time, value}) => Math.abs(evaluate(powers, time) - value)));
  let [low, high] = [Math.log(1e-5), Math.log(100)];
  for (let step = 0; step < 16; ++step) {
    const middle = (low + high) / 2;
    if (worst(cut(Math.exp(middle))) <= LIMITS[name]) low = middle;
    else high = middle;
  }
  const powers = cut(Math.exp(low));
  console.log(`${name}: ${powers.flat().length} of ${full.flat().length} terms, worst ${worst(powers).toFixed(3)}`);
  return powers;
}

function cellOf([amplitude, phase, first, second]) {
  const short = [Number(amplitude.toFixed(4)), Number(phase.toFixed(8)), Number(first.toPrecision(12)),
                 Number(second.toPrecision(4))];
  return `{${short.join(', ')}},`;
}

function text(series, w1) {
  const terms = series.flat(2);
  const counts = series.flatMap(powers => powers.map(part => part.length));
  const lines = [];
  for (const cell of terms.map(cellOf)) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + cell.length < 130) lines[last] += ' ' + cell;
    else lines.push('    ' + cell);
  }
  return `// SPDX-FileCopyrightText: 2020 mdmunir, commenthol
// SPDX-License-Identifier: MIT
// Written by core/sky/tools/make_moon_series.js: amplitude; phase, its first and second power of time.
constexpr std::array<double, ${w1.length}> kMoonMeanLongitude{${w1.join(', ')}};
constexpr std::array<std::uint16_t, ${counts.length}> kMoonCounts{${counts.join(', ')}};
constexpr std::array<MoonTerm, ${terms.length}> kMoonTerms{{
${lines.join('\n')}
}};
`;
}

const [source, target] = process.argv.slice(2);
const table = readTable(path.join(source, 'elpMppDe.js'));
const series = ['L', 'B', 'R'].map(
    name => shortest(name, Array.from({length: POWERS}, (_, power) => table[name][power] || [])));
fs.writeFileSync(path.join(target, 'moon.inc'), text(series, table.W1));
