// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/recorder/secret_mask.h"

#include "core/dwarf/recorder/secret_messages.h"
#include "core/dwarf/wire/packet.h"
#include "core/net/protobuf_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace nd {

namespace {

const QString &blank()
{
    static const QString text = QStringLiteral("***");
    return text;
}

/// The envelope's fields that say how its data is to be read. Source: dwarf-api-2.0 section 4.3.
struct Label
{
    quint32 command = 0;
    quint32 type = 0;
    bool isReadable = false;
};

Label labelOf(const QByteArray &packet)
{
    constexpr quint32 kCommand = 5;
    constexpr quint32 kType = 6;
    Label label;
    ProtobufFields fields{QByteArrayView(packet)};
    while (const auto field = fields.next()) {
        if (field->number == kCommand && !field->isBytes)
            label.command = static_cast<quint32>(field->value);
        else if (field->number == kType && !field->isBytes)
            label.type = static_cast<quint32>(field->value);
    }
    label.isReadable = !fields.failed();
    return label;
}

} // namespace

bool SecretMask::isSecretName(const QString &name)
{
    static const QStringList signs{QStringLiteral("passw"),      QStringLiteral("pwd"),
                                   QStringLiteral("psd"),        QStringLiteral("psw"),
                                   QStringLiteral("passphrase"), QStringLiteral("secret"),
                                   QStringLiteral("token")};
    return std::any_of(signs.begin(), signs.end(), [&name](const QString &sign) {
        return name.contains(sign, Qt::CaseInsensitive);
    });
}

void SecretMask::apply(TapEvent &event)
{
    switch (event.kind) {
    case TapKind::BinaryIn:
    case TapKind::BinaryOut:
        maskPacket(event.data);
        break;
    case TapKind::HttpSent:
    case TapKind::HttpAnswered:
        maskJson(event);
        break;
    default:
        break;
    }
    blot(event.data);
    blot(event.text);
}

void SecretMask::maskPacket(QByteArray &packet)
{
    const Label label = labelOf(packet);
    if (!label.isReadable) {
        packet.clear();
        return;
    }
    const SecretMessages::Candidates candidates
        = SecretMessages::candidates(label.command, label.type);
    if (candidates.empty())
        return;
    Result<Packet> parsed = Packet::parse(packet);
    if (!parsed) {
        packet.clear();
        return;
    }
    Packet changed = parsed.value();
    const auto learn = [this](const QByteArray &secret) { remember(secret); };
    if (!SecretMessages::mask(changed.data, candidates, learn))
        changed.data.clear();
    if (changed.data != parsed.value().data)
        packet = changed.serialize();
}

/// A body that is no JSON is left out. What setDeviceNameAndPsd changes is a password unless its
/// mode says that it is the name: 0 is the password, 1 the name. Source: dwarf-api-2.0
/// section 3.10.2.
void SecretMask::maskJson(TapEvent &event)
{
    if (event.data.isEmpty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(event.data);
    if (document.isNull()) {
        event.data.clear();
        return;
    }
    QJsonValue whole
        = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue before = whole;
    whole = masked(whole);
    if (event.text.contains("Psd") && whole.isObject()) {
        QJsonObject object = whole.toObject();
        const bool isName = object.value(QLatin1String("mode")) == QJsonValue(1);
        for (const QLatin1String key : {QLatin1String("oldValue"), QLatin1String("newValue")}) {
            if (isName || !object.contains(key))
                continue;
            remember(object.value(key).toString().toUtf8());
            object.insert(key, blank());
        }
        whole = object;
    }
    if (whole == before)
        return; // as it came, byte for byte
    const QJsonDocument changed
        = whole.isArray() ? QJsonDocument(whole.toArray()) : QJsonDocument(whole.toObject());
    event.data = changed.toJson(QJsonDocument::Compact);
}

QJsonValue SecretMask::masked(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto &&element : array)
            element = masked(QJsonValue(element));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isWhole = it.value().isObject() || it.value().isArray();
        if (isWhole || !isSecretName(it.key())) {
            it.value() = masked(it.value());
        } else if (it.value().isString() && !it.value().toString().isEmpty()) {
            remember(it.value().toString().toUtf8());
            it.value() = blank();
        }
    }
    return object;
}

void SecretMask::remember(const QByteArray &secret)
{
    if (secret.size() < kShortestRemembered || m_known.contains(secret))
        return;
    if (m_known.size() >= kMostRemembered)
        m_known.removeFirst();
    m_known.append(secret);
}

void SecretMask::blot(QByteArray &bytes) const
{
    for (const QByteArray &secret : m_known) {
        qsizetype at = bytes.indexOf(secret);
        while (at >= 0) {
            std::fill_n(bytes.begin() + at, secret.size(), '*');
            at = bytes.indexOf(secret, at + secret.size());
        }
    }
}

} // namespace nd
