package id.prokus.monitoring.instrument;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Before the first phone can ask for them. A subcommand meets no phones, and publishes nothing. */
@Component
@ConditionalOnWebApplication
class PublishAtStart implements SmartInitializingSingleton {

    private final PublishInstruments publishInstruments;

    PublishAtStart(PublishInstruments publishInstruments) {
        this.publishInstruments = publishInstruments;
    }

    @Override
    public void afterSingletonsInstantiated() {
        publishInstruments.publishShipped();
    }
}
