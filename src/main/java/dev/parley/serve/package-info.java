/**
 * What others see of the store: a SPARQL endpoint that only reads, a page, a check of health. Spring Boot's Tomcat carries
 * it, Fuseki answers the SPARQL protocol, and nothing here can write.
 */
package dev.parley.serve;
