// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes body_magnitudes.tsv with astronomy-engine, at the first 500 instants of star_places.tsv.
//
//   npm pack astronomy-engine@2.1.19 && tar xf astronomy-engine-2.1.19.tgz
//   node make_body_magnitudes.js package/astronomy.js FOLDER
'use strict';
const fs = require('fs');
const path = require('path');
const [library, folder] = process.argv.slice(2);
const Astronomy = require(path.resolve(library));

const BODIES = ['Sun', 'Moon', 'Mercury', 'Venus', 'Mars', 'Jupiter', 'Saturn', 'Uranus', 'Neptune'];

const rows = fs.readFileSync(path.join(folder, 'star_places.tsv'), 'ascii').split('\n')
    .filter(line => line && !line.startsWith('#')).slice(0, 500).map(line => {
      const [utc, tt] = line.split('\t');
      Astronomy.SetDeltaTFunction(() => +tt);
      return BODIES.flatMap(body => {
        const seen = Astronomy.Illumination(body, new Date(utc + 'Z'));
        return [seen.mag.toFixed(3), seen.phase_angle.toFixed(2)];
      });
    });
const header = BODIES.flatMap(body => [`${body.toLowerCase()}_mag`, `${body.toLowerCase()}_phase_deg`]);
fs.writeFileSync(path.join(folder, 'body_magnitudes.tsv'),
                 '# ' + header.join('\t') + '\n' + rows.map(row => row.join('\t')).join('\n') + '\n');
