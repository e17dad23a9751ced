package dev.adit.rulesets;

/** The texts of {@link SmallPack}: together they hold every key there is. */
final class SmallPackTexts {
    static final String RULE = """
            id: X-1
            title: Many workers
            status: stable
            pack: core
            sme: true
            applies_to: mine-site
            oecd: {step: 2, category: origin}
            theme: HARM
            group: work
            strength: 400
            prior: 300
            range: {strength: [200, 600], prior: [150, 600]}
            parameters: {many: {value: 2, least: 1, most: 5}}
            severity: {scale: 1, scope: 1, irremediability: 1}
            effect: indicator
            consequence: mitigate
            when: {workers: {above: $many}}
            graver: {when: {workers: {above: 9}}, consequence: suspend}
            in_remediation: {when: {workers: {is: 0}}, strength: 200, prior: 100, consequence: monitor, says: "Few."}
            says: "At {name} work {workers}, more than {many}."
            gap_says: "Nobody has counted the workers of {name}."
            why: It is an example.
            when_wrong: Always.
            ask: {en: "How many?"}
            next: [look-again]
            sources: [{cite: "A book, page 1", verified: false}]
            ours: [strength]
            examples: [{name: three, as_of: 2026-01-01, given: {workers: {value: 3, observed_on: 2025-12-01}}, suppliers: [{kind: mine-site, workers: 1}], expect: yes, in_remediation: false},
              {name: two, given: {workers: 2}, expect: no},
              {name: not counted, given: {}, expect: unknown}]
            """;

    static final String CONTROL = """
            id: X-2
            title: Few workers
            status: stable
            applies_to: mine-site
            oecd: {step: 2, category: origin}
            severity: {scale: 1, scope: 1, irremediability: 1}
            effect: {control: own, effect: 100}
            consequence: monitor
            when: {workers: {below: 2}}
            says: "At {name} work {workers}."
            gap_says: "Nobody has counted the workers of {name}."
            why: It is an example.
            when_wrong: Always.
            sources: [{cite: "A book, page 2", verified: false}]
            examples:
              - {name: one, given: {workers: 1}, expect: yes}
              - {name: two, given: {workers: 2}, expect: no}
              - {name: not counted, given: {}, expect: unknown}
            """;

    static final String VOCABULARY = """
            workers: {
              type: count,
              title: Workers,
              kinds: mine-site,
              adverse: {above: 5},
              lasts: 12 months,
              unit: workers,
              ask: {en: "How many people work at {name}?"},
              basis: an example}
            """;

    static final String ACTION = """
            id: look-again
            title: Look again
            who: The buyer.
            what: Count the workers.
            by_when: Within a month.
            verified_by: A list.
            ends_suspension: The list.
            protects_income: It has no bearing on it.
            lessons: [LL-00]
            sources: [{cite: "A book, page 3", verified: false}]
            """;

    static final String LESSON = """
            id: LL-00
            project: A project
            country: global
            evaluation_type: final
            learning_type: lesson
            themes: [counting]
            summary: Count twice.
            sources: [{cite: "A book, page 4", verified: false}]
            """;

    static final String HEAD = """
            id: small
            title: A small pack
            version: 1
            in_remediation: mitigate
            method: {
              likelihood_curve: [[0, 0], [1000, 1000]],
              themes: {HARM: {scale: 1, scope: 1, irremediability: 1, mitigable: true}},
              ko_theme: HARM,
              link: {VERIFIED: [1000, 1000, 1000]},
              leak: {"yes": [0, 0, 0]},
              own_control_floor: 100,
              pass_control_floor: 500,
              unknown_own: {"*": {HARM: [0, 500, 1000]}},
              recycled_own: {"*": {HARM: [0, 60, 200]}},
              threshold: 600,
              bands: [[600, HIGH], [0, LOW]]}
            engagement: {
              monitor: {means: Watch., path: []},
              enhanced-due-diligence: {means: Look., path: [look-again]},
              mitigate: {means: Mend., path: []},
              suspend: {means: Hold., path: []}}
            """;

    private SmallPackTexts() {}
}
