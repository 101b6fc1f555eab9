// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nd::text {

namespace {

/// Writes until there is enough.
class JsonWriter
{
public:
    explicit JsonWriter(qsizetype longest) : m_longest(longest) {}

    void write(const QJsonValue &value, int depth)
    {
        if (value.isObject())
            writeObject(value.toObject(), depth);
        else if (value.isArray())
            writeArray(value.toArray(), depth);
        else
            m_text += single(value);
    }

    QString text() const
    {
        return isFull() ? m_text.left(m_longest) + QStringLiteral("\n…") : m_text;
    }

private:
    bool isFull() const { return m_text.size() > m_longest; }

    void writeObject(const QJsonObject &object, int depth)
    {
        m_text += u'{';
        for (auto it = object.begin(); it != object.end() && !isFull(); ++it) {
            beginElement(it == object.begin(), depth + 1);
            m_text += single(it.key()) + QStringLiteral(": ");
            write(it.value(), depth + 1);
        }
        end(object.isEmpty(), depth, u'}');
    }

    void writeArray(const QJsonArray &array, int depth)
    {
        m_text += u'[';
        for (auto it = array.begin(); it != array.end() && !isFull(); ++it) {
            beginElement(it == array.begin(), depth + 1);
            write(*it, depth + 1);
        }
        end(array.isEmpty(), depth, u']');
    }

    void beginElement(bool isFirst, int depth)
    {
        if (!isFirst)
            m_text += u',';
        beginLine(depth);
    }

    void end(bool isEmpty, int depth, QChar bracket)
    {
        if (isFull())
            return;
        if (!isEmpty)
            beginLine(depth);
        m_text += bracket;
    }

    void beginLine(int depth) { m_text += u'\n' + QString(depth, u' '); }

    /// A text, a number or a word, spelled as Qt does; of a long text what there is room for.
    QString single(const QJsonValue &value) const
    {
        const QJsonValue part
            = value.isString() ? QJsonValue(value.toString().left(m_longest)) : value;
        const QByteArray list = QJsonDocument(QJsonArray{part}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(list.mid(1, list.size() - 2));
    }

    const qsizetype m_longest;
    QString m_text;
};

} // namespace

QString jsonText(const QJsonObject &object, qsizetype longest)
{
    JsonWriter writer(longest);
    writer.write(object, 0);
    return writer.text();
}

} // namespace nd::text
