// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/stellarium_script.h"

#include <algorithm>

namespace nd {

namespace {

constexpr std::size_t kMostMarks = 200;
constexpr int kMarkPlaces = 5; // a thirtieth of an arcsecond

QByteArray markAngle(double degrees)
{
    return '"' + QByteArray::number(degrees, 'f', kMarkPlaces) + "d\"";
}

} // namespace

QByteArray stellariumMarkScript(const std::vector<Equatorial> &points)
{
    QByteArray list;
    for (std::size_t i = 0; i < std::min(points.size(), kMostMarks); ++i)
        list += (i == 0 ? "[" : ",[") + markAngle(points[i].raDegrees) + ','
            + markAngle(points[i].declinationDegrees) + ']';
    return "MarkerMgr.deleteAllMarkers();var p=[" + list
        + "];for(var i=0;i<p.length;i++)"
          "MarkerMgr.markerEquatorial(p[i][0],p[i][1],true,true,\"cross\",\"#66b3ff\",8);";
}

} // namespace nd
