// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/link_problem.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <optional>

namespace nd {

/// Finds the address of a host. Lives on the link thread.
class HostResolver : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        std::optional<QHostAddress> address;
        LinkProblem problem = LinkProblem::HostNotFound; ///< Meaningful without an address.
    };
    using Handler = std::function<void(const Answer &)>;

    using QObject::QObject;

    /// `done` runs once from the event loop; a new call makes the one before forgotten.
    virtual void resolve(const QString &host, Handler done) = 0;
    /// The running look-up will not be reported.
    virtual void cancel() = 0;
};

} // namespace nd
