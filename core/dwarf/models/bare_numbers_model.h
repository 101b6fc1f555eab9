// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/connect_types.h"
#include "core/dwarf/models/param_spec.h"
#include "core/dwarf/models/refusal.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace nd {

class Session;
class SettingsQueue;

/// What a camera can be told by a number of which nobody has published what it means. What they are
/// called is all that is known, and they go to the telescope as they are.
enum class BareNumber {
    BitRateType, ///< 10042; 12032 (V3).
    PreviewLevel, ///< 10050 and 12036 (V3), which carry both of these.
    PreviewQuality,
    CropRatio, ///< 10049 (V3, tele camera).
    ImageProcessing, ///< 10043: 0, off, and 10044: 1, on (V3, tele camera).
    ShootingMode, ///< 16402 (V3): of the whole telescope, kept with the tele camera. Some are
                  ///< known.
    ImageModule10045, ///< 10045 (V3, tele camera): a bareModule().
    ImageModule10046, ///< 10046, the same. Nobody published which of the two switches a part of the
                      ///< image processor and which one asks for it, nor which part has which
                      ///< number.
};

/// A part of the image processor and its state, as one number.
constexpr int bareModule(int module, bool state)
{
    return module * 2 + (state ? 1 : 0);
}

/// Those numbers of one camera. GUI thread; owned by the CameraSettingsModel of that camera.
///
/// But for the shooting mode (16405, 15267) no notification tells them and no command reads them
/// (15268 says that the crop ratio is being switched, but not to what, which makes it unknown
/// unless that was asked for here): what is known is what the telescope last acknowledged, to a
/// set() or to the connection, which tells a V3 telescope its preview level. All become unknown
/// with the link and with the loss of control.
class BareNumbersModel : public QObject
{
    Q_OBJECT

public:
    /// Session and queue outlive this.
    BareNumbersModel(Session &session, SettingsQueue &queue, Camera camera,
                     QObject *parent = nullptr);
    ~BareNumbersModel() override;

    Camera camera() const { return m_camera; }
    /// What the camera has in the telescope's generation; none before that is known.
    QList<BareNumber> numbers() const;
    /// What may be sent; null if the camera does not have it.
    const ParamSpec *spec(BareNumber number) const;
    /// The last one that the telescope acknowledged or told.
    std::optional<int> acknowledged(BareNumber number) const;
    /// What was asked for while the telescope has not answered, else acknowledged().
    std::optional<int> shown(BareNumber number) const;

    /// 15268: the telescope switches its crop ratio, whoever asked for it. Tele camera.
    bool isSwitchingCrop() const { return m_isSwitchingCrop; }

    Refusal canSet(BareNumber number) const;
    /// Nothing is sent for what canSet() refuses and for a number that spec() does not allow.
    void set(BareNumber number, int value);
    /// A stack, dark frames, a capture, a GOTO, an autofocus or tracking runs, of either camera:
    /// InProgress for the shooting mode and the image processing.
    void setAtWork(bool isAtWork);

signals:
    void changed();
    /// Numbers came or went with the generation.
    void numbersChanged();
    void rejected(nd::BareNumber number, const nd::Error &error);

private:
    /// What one command carries, and which number it was asked for.
    struct Wish
    {
        quint64 serial = 0;
        BareNumber asked = BareNumber::BitRateType;
        QHash<BareNumber, int> values;
    };

    void handleLinkState();
    void handleRole();
    void handleIdentity();
    void handleChecklist();
    void handleNotification(quint32 id, const QByteArray &payload);
    void handleCropSwitch(const QByteArray &payload);
    void adoptMode();
    void handleAnswered(quint32 command, const QByteArray &reply);
    void handleOverheard(quint32 command, const QByteArray &reply, const QByteArray &request);
    void handleSent(const Wish &wish, const Result<Done> &result);
    void forget();
    StepStatus camerasStep() const;

    Session &m_session;
    SettingsQueue &m_queue;
    Camera m_camera;
    QHash<BareNumber, int> m_acknowledged;
    QHash<BareNumber, Wish> m_wishes; ///< The newest of each command, until it is answered.
    quint64 m_serial = 0;
    quint64 m_forgotten = 0; ///< Answers to what was sent up to this one do not count.
    std::optional<int> m_repliedMode; ///< By 16402, and not told otherwise since.
    bool m_isAtWork = false;
    bool m_isSwitchingCrop = false;
    QList<BareNumber> m_told; ///< As numbersChanged() told them last.
    StepStatus m_camerasStep;
};

} // namespace nd
