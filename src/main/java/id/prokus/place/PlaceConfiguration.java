package id.prokus.place;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places are read once. */
@Configuration(proxyBeanMethods = false)
class PlaceConfiguration {

    @Bean
    Regions regions() {
        return Regions.load();
    }

    @Bean
    RegionHistory regionHistory() {
        return RegionHistory.load();
    }

    @Bean
    FindRegions findRegions(RegionHistory history) {
        return new FindRegions(history);
    }
}
