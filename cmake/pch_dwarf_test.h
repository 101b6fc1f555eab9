// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// As pch_test.h, for tests of what talks to a telescope: a third of their time was spent on these.

#include "pch_test.h"

#include "core/dwarf/session/session.h"
#include "core/dwarf/session/session_core.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/commands.h"
#include "proto/base.pb.h"
#include "proto/camera.pb.h"
#include "proto/motor.pb.h"
#include "proto/notify.pb.h"
#include "proto/task_center.pb.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <google/protobuf/extension_set.h>
#include <google/protobuf/generated_enum_reflection.h>
#include <google/protobuf/generated_message_reflection.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/map.h>
#include <google/protobuf/message.h>
#include <google/protobuf/repeated_field.h>
#include <google/protobuf/unknown_field_set.h>
