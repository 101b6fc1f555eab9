// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/targets/target_file.h"

#include "core/sky/targets/csv_fields.h"
#include "core/sky/targets/target_entry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace nd {

namespace {

using Kind = TargetProblem::Kind;
constexpr qsizetype kLongestQuote = 60;

struct ColumnName
{
    const char *name = nullptr;
    QString TargetEntry::*field = nullptr;
    TargetEntry::RaUnit unit = TargetEntry::RaUnit::Said;
};

// Our own and those of programs that export lists of targets; lower case, without what stands in
// brackets.
constexpr std::array kColumnNames{
    ColumnName{"name", &TargetEntry::name},
    ColumnName{"target", &TargetEntry::name},
    ColumnName{"object", &TargetEntry::name},
    ColumnName{"catalogue entry", &TargetEntry::name},
    ColumnName{"familiar name", &TargetEntry::name},
    ColumnName{"ra", &TargetEntry::ra},
    ColumnName{"right ascension", &TargetEntry::ra},
    ColumnName{"ra_hours", &TargetEntry::ra, TargetEntry::RaUnit::Hours},
    ColumnName{"ra_deg", &TargetEntry::ra, TargetEntry::RaUnit::Degrees},
    ColumnName{"dec", &TargetEntry::declination},
    ColumnName{"dec_deg", &TargetEntry::declination},
    ColumnName{"declination", &TargetEntry::declination},
    ColumnName{"size", &TargetEntry::size},
    ColumnName{"size_arcmin", &TargetEntry::size},
    ColumnName{"mag", &TargetEntry::magnitude},
    ColumnName{"magnitude", &TargetEntry::magnitude},
};

const ColumnName *columnNamed(const QString &text)
{
    const QString plain = text.section(QLatin1Char('('), 0, 0).trimmed().toLower();
    for (const ColumnName &column : kColumnNames) {
        if (plain == QLatin1String(column.name))
            return &column;
    }
    return nullptr;
}

/// Which field stands where; null: of no use.
std::vector<const ColumnName *> usualColumns()
{
    std::vector<const ColumnName *> columns;
    for (const char *name : {"name", "ra", "dec", "size", "magnitude"})
        columns.push_back(columnNamed(QLatin1String(name)));
    return columns;
}

class Reader
{
public:
    TargetFile read(const QByteArray &content)
    {
        if (content.size() > TargetFile::kLargest) {
            complain(Kind::TooLarge, 0, {});
            return m_file;
        }
        const QByteArray start = content.left(200).trimmed();
        if (start.startsWith('[') || start.startsWith('{'))
            readJson(content);
        else
            readLines(content);
        return m_file;
    }

private:
    void complain(Kind kind, int line, const QString &text)
    {
        if (m_file.problems.size() < TargetFile::kMostProblems)
            m_file.problems.push_back({kind, line, text.left(kLongestQuote)});
    }

    /// False: there are too many, and no more are read.
    bool take(const TargetEntry &entry, int line)
    {
        if (m_file.targets.size() >= TargetFile::kMostTargets) {
            complain(Kind::TooMany, line, entry.name);
            return false;
        }
        auto understood = understand(entry);
        if (auto *target = std::get_if<OwnTarget>(&understood)) {
            m_file.targets.push_back(*target);
            return true;
        }
        auto problem = std::get<TargetProblem>(understood);
        problem.line = line;
        if (m_file.problems.size() < TargetFile::kMostProblems)
            m_file.problems.push_back(problem);
        return true;
    }

    void readLines(const QByteArray &content)
    {
        m_columns = usualColumns();
        int number = 0;
        qsizetype from = content.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        while (from < content.size()) {
            const qsizetype newline = content.indexOf('\n', from);
            const qsizetype end = newline < 0 ? content.size() : newline;
            ++number;
            if (!readLine(content.mid(from, end - from), number))
                return;
            from = end + 1;
        }
    }

    bool readLine(const QByteArray &bytes, int number)
    {
        if (bytes.size() > TargetFile::kLongestLine) {
            complain(Kind::LineTooLong, number, QString::fromUtf8(bytes.left(kLongestQuote)));
            return true;
        }
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line.contains(QChar::ReplacementCharacter)) {
            complain(Kind::NotText, number, line);
            return true;
        }
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            return true;
        if (m_separator.isNull()) {
            m_separator = csvSeparator(line);
            if (takeHead(csvFields(line, m_separator)))
                return true;
        }
        return take(entryOf(csvFields(line, m_separator)), number);
    }

    /// True if the first line names columns: at least one place.
    bool takeHead(const QStringList &fields)
    {
        std::vector<const ColumnName *> columns;
        bool hasRa = false;
        bool hasDeclination = false;
        for (const QString &field : fields) {
            const ColumnName *column = columnNamed(field);
            columns.push_back(column);
            hasRa = hasRa || (column != nullptr && column->field == &TargetEntry::ra);
            hasDeclination = hasDeclination
                || (column != nullptr && column->field == &TargetEntry::declination);
        }
        if (!hasRa || !hasDeclination)
            return false;
        m_columns = columns;
        return true;
    }

    TargetEntry entryOf(const QStringList &fields) const
    {
        TargetEntry entry;
        for (qsizetype i = 0; i < fields.size() && i < static_cast<qsizetype>(m_columns.size());
             ++i) {
            const ColumnName *column = m_columns[static_cast<std::size_t>(i)];
            if (column == nullptr || fields.at(i).isEmpty())
                continue;
            entry.*(column->field) = fields.at(i);
            if (column->field == &TargetEntry::ra)
                entry.raUnit = column->unit;
        }
        return entry;
    }

    void readJson(const QByteArray &content)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(content, &error);
        if (error.error != QJsonParseError::NoError) {
            const auto line = content.left(error.offset).count('\n') + 1;
            return complain(Kind::NotJson, static_cast<int>(line), error.errorString());
        }
        const QJsonArray entries = document.isArray()
            ? document.array()
            : document.object().value(QLatin1String("targets")).toArray();
        int number = 0;
        for (const auto &value : entries) {
            if (!take(entryOf(value.toObject()), ++number))
                return;
        }
    }

    static QString textIn(const QJsonValue &value)
    {
        return value.isDouble() ? QString::number(value.toDouble(), 'f', 8)
                                : value.toString().left(TargetFile::kLongestLine);
    }

    static TargetEntry entryOf(const QJsonObject &object)
    {
        TargetEntry entry;
        for (const ColumnName &column : kColumnNames) {
            const QString text = textIn(object.value(QLatin1String(column.name)));
            if (text.isEmpty() || !(entry.*(column.field)).isEmpty())
                continue;
            entry.*(column.field) = text;
            if (column.field == &TargetEntry::ra)
                entry.raUnit = column.unit;
        }
        return entry;
    }

    TargetFile m_file;
    std::vector<const ColumnName *> m_columns;
    QChar m_separator;
};

} // namespace

TargetFile readTargetFile(const QByteArray &content)
{
    return Reader().read(content);
}

} // namespace nd
