package id.prokus.monitoring.quality;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The limits may be set from outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Thresholds.class)
class QualitySettings {}
