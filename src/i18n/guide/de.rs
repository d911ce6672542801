//! Captions in German.

use super::{Direction, Guide, Moment as M, Words};
use crate::i18n::plural::Plural;

/// Captions in German.
pub(super) const GUIDE: Guide = Guide {
    own_name: "Deutsch",
    locale: "de-DE",
    direction: Direction::LeftToRight,
    quotes: ["„", "“"],
    words: Words {
        heading: "Das ist jetzt zu tun",
        old_phone: "Altes Handy",
        new_phone: "Neues Handy",
        read_aloud: "Vorlesen",
        stop_reading: "Vorlesen beenden",
        hide: "Anleitung ausblenden",
        turn_on: "Anleitung auf Deutsch",
    },
    tries: |count| match count.plural {
        Plural::One => format!("Sie haben noch {} Versuch.", count.text),
        _ => format!("Sie haben noch {} Versuche.", count.text),
    },
    captions: &[
        (M::Store, "Drücken Sie auf {get}. In dieser Demo ist die App gleich installiert."),
        (
            M::StoreUnsupported,
            "Das System dieses Handys ist zu alt für die App. Drücken Sie auf {update_system}.",
        ),
        (M::Installing, "Warten Sie einen Moment. Die App wird installiert."),
        (
            M::InstalledOldFirst,
            "Die App ist installiert, aber noch nicht aktiviert. Nehmen Sie das alte Handy und beginnen Sie dort mit dem Kopieren. Wenn es den QR-Code zeigt, drücken Sie hier auf {open}.",
        ),
        (M::Installed, "Der QR-Code ist auf dem alten Handy. Drücken Sie hier auf {open}."),
        (
            M::InstalledDeleted,
            "Die App auf diesem Handy wurde gelöscht. Um sie wieder zu aktivieren, drücken Sie auf {open}.",
        ),
        (M::Home, "Um mit dem Kopieren zu beginnen, drücken Sie oben auf {menu}."),
        (
            M::HomeCancelled,
            "Das Kopieren ist abgebrochen, und nichts hat sich geändert. Um neu zu beginnen, drücken Sie oben auf {menu}.",
        ),
        (
            M::HomeCopied,
            "Fertig: Das neue Handy hat seine eigene App. Die App auf diesem Handy funktioniert weiter. Behalten Sie sie als Reserve. Wenn Sie sie löschen möchten, drücken Sie auf {your_apps}.",
        ),
        (
            M::HomeLapsed,
            "Es sind mehr als 24 Stunden vergangen, deshalb müssen Sie neu beginnen. Drücken Sie oben auf {menu}.",
        ),
        (M::HomeNew, "Fertig. Die App auf diesem Handy ist bereit. Mehr finden Sie unter {menu}."),
        (
            M::HomeWaiting,
            "Auf diesem Handy ist bis {until} Uhr nichts zu tun. Sie können es weglegen. Holen Sie inzwischen die App auf das neue Handy.",
        ),
        (
            M::HomeReady,
            "Die Wartezeit ist vorbei. Legen Sie das neue Handy neben sich und drücken Sie dann auf {show_code}.",
        ),
        (
            M::TooManyApps,
            "Sie haben schon drei Apps, mehr sind nicht möglich. Drücken Sie auf {see_apps} und löschen Sie eine, die Sie nicht mehr brauchen.",
        ),
        (
            M::Information,
            "Lesen Sie das und drücken Sie dann auf {next}. Schicken Sie den QR-Code niemals jemandem.",
        ),
        (
            M::EnterPin,
            "Tippen Sie den PIN-Code dieses Handys ein: 6 Ziffern. Er steht auf der Karte mit den Demo-Daten, außer wenn Sie ihn selbst gewählt haben.",
        ),
        (
            M::EnterPinOrBiometrics,
            "Tippen Sie den PIN-Code dieses Handys ein oder drücken Sie auf {biometrics}.",
        ),
        (
            M::EnterPinAgain,
            "Tippen Sie den PIN-Code dieses Handys noch einmal ein. Dann kommt der QR-Code.",
        ),
        (
            M::PinWrong,
            "Der PIN-Code passte nicht. {tries} Schauen Sie auf die Karte mit den Demo-Daten und tippen Sie ihn noch einmal ein.",
        ),
        (
            M::PinNotRecognised,
            "Sie wurden nicht erkannt. Tippen Sie den PIN-Code ein oder drücken Sie noch einmal auf {biometrics}.",
        ),
        (
            M::PinLocked,
            "Der PIN-Code war zu oft falsch, deshalb ist die App gesperrt. Um {until} Uhr können Sie es wieder versuchen. Bis dahin ist nichts zu tun.",
        ),
        (
            M::Blocked,
            "Der PIN-Code war zu oft falsch, und die App ist endgültig gesperrt. Drücken Sie auf {delete_this_app}, um den Platz freizugeben, oder auf {start_over}.",
        ),
        (
            M::WaitingTime,
            "Setzen Sie ein Häkchen bei {yes_copy} und drücken Sie dann auf {start_copying}.",
        ),
        (M::WaitingTimeAgreed, "Drücken Sie jetzt auf {start_copying}."),
        (
            M::WaitingStarted,
            "Sie müssen bis {until} Uhr warten. Drücken Sie auf {ok}. Holen Sie inzwischen die App auf das neue Handy.",
        ),
        (M::WaitingOver, "Die Wartezeit ist vorbei. Drücken Sie auf {ok}."),
        (
            M::ShowCode,
            "Legen Sie das neue Handy neben sich. Drücken Sie dann auf {show_code}. Sie werden noch einmal nach dem PIN-Code gefragt.",
        ),
        (
            M::Code,
            "Lassen Sie dieses Handy so, wie es ist. Nehmen Sie das neue Handy und scannen Sie damit den QR-Code. Wenn Sie länger brauchen, drücken Sie auf {more_time}.",
        ),
        (
            M::CodeRenews,
            "Lassen Sie dieses Handy so, wie es ist. Nehmen Sie das neue Handy und scannen Sie damit den QR-Code. Lassen Sie sich Zeit: Ein neuer Code kommt von selbst.",
        ),
        (M::CodeExpired, "Der QR-Code ist abgelaufen. Drücken Sie auf {show_new_code}."),
        (
            M::CodeScanned,
            "Das neue Handy hat den QR-Code gescannt. Drücken Sie hier auf {ok} und machen Sie auf dem neuen Handy weiter.",
        ),
        (M::Activate, "Drücken Sie auf {get_started}."),
        (M::ChooseWay, "Wählen Sie {copy_from_another} und drücken Sie dann auf {next}."),
        (M::ChooseWayPicked, "Drücken Sie jetzt auf {next}."),
        (
            M::ChooseWayOther,
            "Diesen Weg zeigt die Demo nicht. Wählen Sie {copy_from_another} und drücken Sie dann auf {next}.",
        ),
        (
            M::ReadyOldFirst,
            "Zeigen Sie zuerst den QR-Code auf dem alten Handy. Wenn Sie ihn dort sehen, setzen Sie hier ein Häkchen bei {code_is_shown}.",
        ),
        (
            M::Ready,
            "Sehen Sie den QR-Code auf dem alten Handy? Dann setzen Sie ein Häkchen bei {code_is_shown} und drücken auf {scan}.",
        ),
        (
            M::ReadyShown,
            "Drücken Sie jetzt auf {scan}. Wenn der Browser nach der Kamera fragt, erlauben Sie es.",
        ),
        (
            M::Scan,
            "Halten Sie dieses Handy so, dass seine Kamera den QR-Code auf dem alten Handy sieht. Der Bildschirm zeigt zu Ihnen. Wenn das nicht klappt, schauen Sie unter {other_ways}.",
        ),
        (
            M::ScanRefused,
            "Dieser Code geht nicht; warum, steht auf dem Bildschirm. Zeigen Sie den richtigen QR-Code auf dem alten Handy und scannen Sie ihn.",
        ),
        (
            M::UserId,
            "Schreiben Sie die Benutzer-ID der Demo: {user_id}. Drücken Sie dann auf {next}. Schreiben Sie nie Ihre eigene.",
        ),
        (
            M::UserIdCpr,
            "Das sah aus wie eine CPR-Nummer. Sie wurde gelöscht und nicht gespeichert. Schreiben Sie {user_id} und drücken Sie auf {next}.",
        ),
        (
            M::UserIdWrong,
            "Diese Benutzer-ID passte nicht. Schreiben Sie {user_id} und drücken Sie auf {next}.",
        ),
        (
            M::TemporaryPin,
            "Oben auf diesem Handy erscheint eine SMS mit 8 Ziffern. Tippen Sie darauf oder tippen Sie die Ziffern ein. Wenn keine kommt, drücken Sie auf {send_again}.",
        ),
        (
            M::TemporaryPinWrong,
            "Das waren nicht die Ziffern aus der SMS. {tries} Tippen Sie sie noch einmal ein.",
        ),
        (
            M::TemporaryPinOver,
            "Dieser Code gilt nicht mehr. Drücken Sie auf {send_again}, um einen neuen zu bekommen.",
        ),
        (
            M::ChoosePin,
            "Denken Sie sich einen PIN-Code mit 6 Ziffern aus. Nehmen Sie keinen, den Sie wirklich haben. Drücken Sie dann auf {next}.",
        ),
        (M::CreatePin, "Tippen Sie Ihre 6 Ziffern ein und drücken Sie dann auf {next}."),
        (
            M::PinTooEasy,
            "Dieser PIN-Code ist zu leicht zu erraten. Tippen Sie einen anderen ein und drücken Sie auf {next}.",
        ),
        (
            M::PinMismatch,
            "Die beiden PIN-Codes waren nicht gleich. Tippen Sie einen neuen ein und drücken Sie auf {next}.",
        ),
        (
            M::RepeatPin,
            "Tippen Sie dieselben 6 Ziffern noch einmal ein und drücken Sie auf {next}.",
        ),
        (
            M::Biometrics,
            "Möchten Sie statt des PIN-Codes Ihren Fingerabdruck oder Ihr Gesicht benutzen? Drücken Sie auf {use_biometrics} oder {not_now}. Beides ist in Ordnung.",
        ),
        (
            M::Notifications,
            "Darf die App Ihnen Mitteilungen schicken? Drücken Sie auf {allow} oder {not_now}. Beides ist in Ordnung.",
        ),
        (
            M::Activated,
            "Fertig: Dieses Handy hat jetzt seine eigene App, und die alte funktioniert weiter. Drücken Sie auf {ok}.",
        ),
        (
            M::ActivationLapsed,
            "Es hat zu lange gedauert, aber nichts ist verloren. Zeigen Sie auf dem alten Handy einen neuen QR-Code. Drücken Sie dann hier auf {scan_again}.",
        ),
        (
            M::Menu,
            "Um die App zu kopieren, drücken Sie auf {copy_to_new_app}. Um das Menü zu verlassen, drücken Sie auf {back}.",
        ),
        (
            M::MenuCopying,
            "Sie kopieren schon. Um damit weiterzumachen, drücken Sie auf {back}. Um aufzuhören, drücken Sie auf {cancel_copying}.",
        ),
        (
            M::Apps,
            "Das sind Ihre Apps. Drücken Sie auf {delete} bei einer, die Sie nicht mehr brauchen. Zurück geht es mit {back}.",
        ),
        (
            M::ConfirmDelete,
            "Brauchen Sie diese App nicht mehr? Dann drücken Sie auf {delete_yes}. Wenn Sie nicht sicher sind, drücken Sie auf {delete_no}.",
        ),
        (
            M::ConfirmDeleteLast,
            "Das ist Ihre letzte App. Ohne sie können Sie nichts mehr kopieren. Wenn Sie nicht sicher sind, drücken Sie auf {delete_no}.",
        ),
        (
            M::ConfirmRemove,
            "Die App verschwindet von diesem Handy, belegt aber weiter einen Ihrer drei Plätze. Drücken Sie auf {remove_yes} oder {remove_no}.",
        ),
        (
            M::ConfirmCancel,
            "Wenn Sie jetzt aufhören, müssen Sie beim nächsten Mal von vorn warten. Drücken Sie auf {cancel_no} oder auf {cancel_yes}.",
        ),
        (
            M::ConfirmGiveUp,
            "Um auf diesem Handy weiterzumachen, drücken Sie auf {give_up_no}. Um aufzuhören, drücken Sie auf {give_up_yes}. Die alte App bleibt aktiv.",
        ),
        (M::ChangePin, "Tippen Sie zuerst den PIN-Code ein, den Sie jetzt haben: 6 Ziffern."),
        (
            M::ChangePinCreate,
            "Tippen Sie einen neuen PIN-Code mit 6 Ziffern ein und drücken Sie auf {next}.",
        ),
        (M::PinChanged, "Von jetzt an gilt der neue PIN-Code. Drücken Sie auf {ok}."),
        (M::Settings, "Wählen Sie, was Sie ändern möchten. Zurück geht es mit {back}."),
        (M::LanguageSettings, "Wählen Sie die Sprache der App. Zurück geht es mit {back}."),
        (
            M::NotificationSettings,
            "Hier sehen Sie, ob die App Ihnen sagen kann, wann die Wartezeit vorbei ist. Zurück geht es mit {back}.",
        ),
        (
            M::BiometricSettings,
            "Hier legen Sie fest, ob Ihr Fingerabdruck oder Ihr Gesicht die App öffnet. Zurück geht es mit {back}.",
        ),
        (
            M::Stop,
            "Hat Sie jemand angerufen oder nach einem Code gefragt? Dann hören Sie auf und geben Sie niemandem einen Code. Lesen Sie, was zu tun ist. Zurück geht es mit {back}.",
        ),
        (
            M::ForReal,
            "Das brauchen Sie, wenn Sie Ihre echte App kopieren. Zurück geht es mit {back}.",
        ),
        (M::Requirements, "Das muss Ihr Handy können. Zurück geht es mit {back}."),
        (M::About, "Hier steht, was diese Demo ist und was nicht. Zurück geht es mit {back}."),
    ],
};
