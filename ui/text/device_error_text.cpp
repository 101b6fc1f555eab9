// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/device_error_text.h"

#include "ui/text/device_error_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below and in device_error_rows.cpp.
struct DeviceErrors
{
    Q_DECLARE_TR_FUNCTIONS(DeviceErrors)
};

const DeviceErrorRow *find(std::span<const DeviceErrorRow> rows, int code)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [code](const DeviceErrorRow &row) { return row.code == code; });
    return found == rows.end() ? nullptr : &*found;
}

const DeviceErrorRow *teleRow(int code, Generation generation)
{
    switch (generation) {
    case Generation::Unknown:
        break;
    case Generation::V2:
        return find(teleErrorRowsV2(), code);
    case Generation::V3:
        return find(teleErrorRowsV3(), code);
    }
    return nullptr;
}

DeviceErrorText unknownText()
{
    return {DeviceErrors::tr("The scope refused."),
            DeviceErrors::tr("Try again. The code is in Copy details.")};
}

DeviceErrorText blockText(int code)
{
    for (const DeviceErrorBlock &block : errorBlocks()) {
        if (code <= -block.first && code >= -block.last)
            return {DeviceErrors::tr(block.what), DeviceErrors::tr(block.advice)};
    }
    return unknownText();
}

} // namespace

DeviceErrorText deviceErrorText(int code, Generation generation)
{
    const int negative = code > 0 ? -code : code;
    const DeviceErrorRow *row = find(sharedErrorRows(), negative);
    if (row == nullptr)
        row = teleRow(negative, generation);
    if (row == nullptr)
        return blockText(negative);
    return {DeviceErrors::tr(row->what), DeviceErrors::tr(row->advice)};
}

DeviceErrorText httpErrorText(int code)
{
    const DeviceErrorRow *row = find(httpErrorRows(), code > 0 ? -code : code);
    if (row == nullptr)
        return unknownText();
    return {DeviceErrors::tr(row->what), DeviceErrors::tr(row->advice)};
}

} // namespace nd::text
