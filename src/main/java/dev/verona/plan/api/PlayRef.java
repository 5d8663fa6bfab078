package dev.verona.plan.api;

/**
 * A play of a version of a playbook, as a plan remembers it.
 *
 * @param playbook its id
 * @param version from 1
 * @param play its id, the same in all versions
 * @param playbookTitle what the playbook was called then
 * @param title what the play was called then
 */
public record PlayRef(String playbook, int version, String play, String playbookTitle, String title) {

    /** As in "“Prove the payback” of Dairy & Beverage, version 2". */
    public String words() {
        return "“" + title + "” of " + playbookTitle + ", version " + version;
    }
}
