package id.prokus.dissemination.followup;

import id.prokus.dissemination.MinutesPart;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The actions that a meeting agreed, for its minutes. */
@Component
class AgreedInMeeting implements MinutesPart {

    private final FollowUps followUps;

    AgreedInMeeting(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<AgreedAction> agreed(UUID meeting) {
        return followUps.agreedIn(meeting).stream()
                .map(one -> new AgreedAction(
                        one.doer().label().indonesian(),
                        one.owner().name(),
                        one.what(),
                        one.measure().shown(),
                        Optional.of(one.due())))
                .toList();
    }
}
