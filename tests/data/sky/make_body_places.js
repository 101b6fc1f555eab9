// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes body_places.tsv, events.tsv and twilights.tsv with astronomy-engine, at the instants, sites
// and stars of star_places.tsv. UT1 = UTC and TT - UTC are as there.
//
//   npm pack astronomy-engine@2.1.19 && tar xf astronomy-engine-2.1.19.tgz
//   node make_body_places.js package/astronomy.js FOLDER
'use strict';
const fs = require('fs');
const path = require('path');
const [library, folder] = process.argv.slice(2);
const Astronomy = require(path.resolve(library));

const BODIES = ['Sun', 'Moon', 'Mercury', 'Venus', 'Mars', 'Jupiter', 'Saturn', 'Uranus', 'Neptune'];
const PLANETS = BODIES.slice(2);
const TWILIGHTS = [-50 / 60, -6, -12, -18];
const DAY = 86400000;

function readRows() {
  return fs.readFileSync(path.join(folder, 'star_places.tsv'), 'ascii').split('\n')
      .filter(line => line && !line.startsWith('#')).map(line => {
        const [utc, tt, latitude, longitude, elevation, ra, dec] = line.split('\t');
        return {utc, tt: +tt, observer: new Astronomy.Observer(+latitude, +longitude, +elevation),
                date: new Date(utc + 'Z'), ra: +ra, dec: +dec};
      });
}

// The same TT - UTC for all of a row: no leap second falls into its day or two.
function useTerrestrialTimeOf(row) { Astronomy.SetDeltaTFunction(() => row.tt); }

function astrometric(body, row) {
  const place = Astronomy.Equator(body, row.date, row.observer, false, false);
  return [(place.ra * 15).toFixed(4), place.dec.toFixed(4)];
}

function horizontal(body, row) {
  const place = Astronomy.Equator(body, row.date, row.observer, true, true);
  const seen = Astronomy.Horizon(row.date, row.observer, place.ra, place.dec);
  return [seen.altitude.toFixed(4), seen.azimuth.toFixed(4)];
}

function placeRow(row, index) {
  useTerrestrialTimeOf(row);
  const planet = PLANETS[index % PLANETS.length];
  const stars = ['Sun', ...PLANETS].flatMap(body => astrometric(body, row));
  const sky = ['Sun', 'Moon', planet].flatMap(body => horizontal(body, row));
  const moon = Astronomy.Illumination('Moon', row.date);
  return [...stars, ...sky, moon.phase_fraction.toFixed(4), Astronomy.MoonPhase(row.date).toFixed(4)];
}

function text(time) { return time ? time.date.toISOString().slice(0, -1) : '-'; }

// At sea level, or astronomy-engine thins the air of the 34 arcminutes. It takes the Sun's true size; the
// almanacs' 50 arcminutes are searched by altitude.
function crossing(body, row, direction) {
  return body === 'Sun' ? Astronomy.SearchAltitude(body, row.observer, direction, row.date, 1, TWILIGHTS[0])
                        : Astronomy.SearchRiseSet(body, row.observer, direction, row.date, 1);
}

function eventRow(given, index) {
  useTerrestrialTimeOf(given);
  const row = {...given, observer: new Astronomy.Observer(given.observer.latitude, given.observer.longitude, 0)};
  const target = index % 10 === 9 ? 'Star1' : BODIES[index % 10];
  Astronomy.DefineStar('Star1', row.ra / 15, row.dec, 1e5);
  const transit = Astronomy.SearchHourAngle(target, row.observer, 0, row.date);
  const within = transit.time.date - row.date < DAY;
  return [target === 'Star1' ? 'star' : target.toLowerCase(), text(crossing(target, row, +1)),
          within ? text(transit.time) : '-', text(crossing(target, row, -1))];
}

// Noon of the site's mean solar time before the instant.
function noonBefore(row) {
  const offset = Math.round(row.observer.longitude * 240000);
  return new Date(Math.floor((row.date.getTime() + offset - DAY / 2) / DAY) * DAY + DAY / 2 - offset);
}

function twilightRow(row) {
  useTerrestrialTimeOf(row);
  const noon = noonBefore(row);
  return [noon.toISOString().slice(0, -1), ...TWILIGHTS.flatMap(altitude => {
    const search = (direction, from, days) =>
        Astronomy.SearchAltitude('Sun', row.observer, direction, from, days, altitude);
    const begins = search(-1, noon, 1);
    const from = begins ? new Date(begins.date.getTime() + 1000) : noon;
    const left = (noon.getTime() + DAY - from.getTime()) / DAY;
    return [text(begins), text(search(+1, from, left))];
  })];
}

function write(name, header, rows) {
  const lines = rows.map(row => row.join('\t'));
  fs.writeFileSync(path.join(folder, name), '# ' + header.join('\t') + '\n' + lines.join('\n') + '\n');
}

const rows = readRows();
write('body_places.tsv',
      [...['sun', ...PLANETS.map(name => name.toLowerCase())].flatMap(name => [`${name}_ra_deg`, `${name}_dec_deg`]),
       'sun_alt_deg', 'sun_az_deg', 'moon_alt_deg', 'moon_az_deg', 'planet_alt_deg', 'planet_az_deg',
       'moon_illuminated', 'moon_phase_deg'],
      rows.map(placeRow));
write('events.tsv', ['target', 'rise_utc', 'transit_utc', 'set_utc'], rows.map(eventRow));
write('twilights.tsv', ['noon_utc', ...['sun', 'civil', 'nautical', 'astronomical'].flatMap(
    name => [`${name}_begins_utc`, `${name}_ends_utc`])], rows.slice(0, 300).map(twilightRow));
