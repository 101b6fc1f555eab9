// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/models/refusal.h"

#include <QObject>

#include <functional>
#include <optional>

namespace nd {

class DwarfDevice;
class FeatureModel;
class Observatory;
class Settings;
class StackingModel;

/// What a telescope shows in its live picture while it stacks: the stack, or single frames because
/// a person asked for it. GUI thread; belongs to the telescope.
///
/// What was asked for here is put back when no stack runs any more, when the program ends, and at
/// the next connection after a loss of the link or a program that ended. That it has to be is kept
/// in the settings, in their file before anything is sent, until the telescope says that it is;
/// what somebody else chose meanwhile stays.
class StackDisplay final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    struct Sources
    {
        FeatureModel &features;
        const StackingModel &tele;
        const StackingModel &wide;
        Settings &memory;
        QString deviceId; ///< Empty: a recording, of which nothing is kept.
    };
    explicit StackDisplay(Sources sources, QObject *parent = nullptr);
    /// That of a telescope, which owns it; made when first asked for.
    static StackDisplay &of(Observatory &observatory, DwarfDevice &device);

    /// Nothing if the telescope has no such setting, or has not told it.
    std::optional<bool> showsFrames() const;
    /// It was asked for here, and is to be put back.
    bool isToPutBack() const;
    bool isStacking() const;
    /// Of the setting; frames can be asked for only while it stacks.
    Refusal canChange() const;
    void showFrames(bool frames);
    /// Why the telescope did not take it, or did not take it back; gone with the next try.
    const std::optional<Error> &problem() const { return m_problem; }

signals:
    void changed();

private:
    /// Keeping: what is to be put back is on its way to the file, and nothing is sent yet.
    enum class Order { None, Keeping, Showing, PuttingBack };

    std::optional<int> kept() const;
    void keep(const std::optional<int> &gear);
    std::optional<int> told() const;
    void look();
    void putBack();
    void handleKept();
    void handleShown(const Result<Done> &result);
    void handlePutBack(const Result<Done> &result);
    void handleEnded();
    void handleQuit();

    Sources m_from;
    Order m_order = Order::None;
    bool m_isDue = true; ///< The link was away, or the program: put back at once.
    bool m_hasFailed = false; ///< Not again until something else happens.
    bool m_isUnsure = false; ///< Nobody answered: it may still be, or have been, taken.
    std::optional<Error> m_problem;
};

} // namespace nd
