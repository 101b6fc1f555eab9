// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/invocation.h"

#include "app/nightdeskctl/verb_table.h"

#include <algorithm>

namespace nd::ctl {

namespace {

constexpr double kLongestTimeoutSeconds = 7 * 24 * 3600.0;

Error usage(const QString &text)
{
    return {Error::Code::NotAllowed, 0, text};
}

const FlagRow *flagOf(const VerbRow *verb, const QString &word)
{
    const auto isIt = [&word](const FlagRow &row) { return word == QLatin1String(row.name); };
    const auto &common = commonFlags();
    const auto found = std::find_if(common.begin(), common.end(), isIt);
    if (found != common.end())
        return &*found;
    if (verb == nullptr)
        return nullptr;
    const auto own = std::find_if(verb->flags.begin(), verb->flags.end(), isIt);
    return own != verb->flags.end() ? &*own : nullptr;
}

bool isSeconds(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    return isNumber && seconds > 0.0 && seconds <= kLongestTimeoutSeconds;
}

QString wordComplaint(const VerbRow &verb, const Invocation &line)
{
    if (line.words.size() >= verb.fewest && line.words.size() <= verb.most)
        return {};
    return QStringLiteral("usage: nightdeskctl %1 %2")
        .arg(line.verb, QLatin1String(verb.arguments));
}

/// What stands in `line` so far decides which flags there are.
class Parser
{
public:
    explicit Parser(const QStringList &arguments) : m_arguments(arguments) {}

    Result<Invocation> parse()
    {
        while (m_next < m_arguments.size()) {
            const QString word = m_arguments.at(m_next++);
            const QString complaint
                = word.startsWith(QLatin1String("--")) ? takeFlag(word) : takeWord(word);
            if (!complaint.isEmpty())
                return usage(complaint);
        }
        return finish();
    }

private:
    /// "--flag VALUE" or "--flag=VALUE".
    QString takeFlag(const QString &whole)
    {
        const auto equals = whole.indexOf(u'=');
        const QString word = whole.left(equals);
        const FlagRow *row = flagOf(m_verb, word);
        const bool takesValue = row != nullptr && *row->value != '\0';
        if (row == nullptr || (equals >= 0 && !takesValue))
            return QStringLiteral("unknown word: %1").arg(whole);
        if (!takesValue) {
            m_line.flags.insert(word, {});
            return {};
        }
        if (equals >= 0) {
            m_line.flags.insert(word, whole.mid(equals + 1));
            return {};
        }
        if (m_next >= m_arguments.size())
            return QStringLiteral("%1 needs %2").arg(word, QLatin1String(row->value));
        m_line.flags.insert(word, m_arguments.at(m_next++));
        return {};
    }

    QString takeWord(const QString &word)
    {
        if (m_verb != nullptr) {
            m_line.words.append(word);
            return {};
        }
        m_verb = verbByName(word);
        m_line.verb = word;
        return m_verb != nullptr ? QString() : QStringLiteral("unknown word: %1").arg(word);
    }

    Result<Invocation> finish()
    {
        m_line.help = m_line.has("--help");
        m_line.version = m_line.has("--version");
        if (m_line.help || m_line.version)
            return m_line;
        if (m_line.has("--timeout") && !isSeconds(m_line.value("--timeout")))
            return usage(QStringLiteral("--timeout needs seconds"));
        if (m_verb == nullptr)
            return usage(QStringLiteral("no verb"));
        const QString complaint = wordComplaint(*m_verb, m_line);
        return complaint.isEmpty() ? Result<Invocation>(m_line) : usage(complaint);
    }

    const QStringList &m_arguments;
    qsizetype m_next = 0;
    const VerbRow *m_verb = nullptr;
    Invocation m_line;
};

} // namespace

std::optional<std::chrono::milliseconds> Invocation::timeout() const
{
    if (!has("--timeout"))
        return std::nullopt;
    return std::chrono::milliseconds(qRound64(value("--timeout").toDouble() * 1000.0));
}

Result<Invocation> Invocation::parse(const QStringList &arguments)
{
    return Parser(arguments).parse();
}

} // namespace nd::ctl
