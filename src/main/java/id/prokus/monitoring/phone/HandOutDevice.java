package id.prokus.monitoring.phone;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A phone gets a password of its own, told once; and is shut out again. */
@Component
public class HandOutDevice {

    private static final int MOST = 10;
    private static final int LONGEST_NAME = 60;

    private final Devices devices;
    private final Trail trail;

    HandOutDevice(Devices devices, Trail trail) {
        this.devices = devices;
        this.trail = trail;
    }

    /** @throws Refusal {@code monitoring.device-unnamed}, {@code monitoring.devices-too-many} */
    @Transactional
    public DeviceSecret make(Actor actor, String account, String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "").strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new Refusal(
                    "monitoring.device-unnamed",
                    new Text(
                            "Beri nama ponsel ini, misalnya: ponsel dinas. Paling panjang %d huruf."
                                    .formatted(LONGEST_NAME),
                            "Give this phone a name, such as: office phone. At most %d letters."
                                    .formatted(LONGEST_NAME)));
        }
        if (devices.of(account).stream().filter(Device::holds).count() >= MOST) {
            throw new Refusal(
                    "monitoring.devices-too-many",
                    new Text(
                            "Sudah ada %d ponsel yang berlaku. Cabut yang tidak dipakai lagi.".formatted(MOST),
                            "There are %d phones already. Revoke those that are no longer used.".formatted(MOST)));
        }
        UUID id = TimeOrderedId.next();
        DeviceSecret secret = DeviceSecret.fresh(account);
        devices.add(id, account, plain, secret, actor.name());
        trail.record(actor, "monitoring.device-made", id.toString(), account);
        return secret;
    }

    /** @throws Refusal {@code monitoring.device-unknown} */
    @Transactional
    public void revoke(Actor actor, String account, UUID id) {
        if (!devices.revoke(id, account, actor.name())) {
            throw new Refusal(
                    "monitoring.device-unknown",
                    new Text(
                            "Ponsel itu tidak ada atau sudah dicabut. Muat ulang halamannya.",
                            "There is no such phone, or it was revoked. Reload the page."));
        }
        trail.record(actor, "monitoring.device-revoked", id.toString(), account);
    }
}
