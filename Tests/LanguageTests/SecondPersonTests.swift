import Language
import Testing

/// Notes about someone, said to them.
@Suite struct SecondPersonTests {
    @Test(arguments: [
        ("walk her ops lead through the timeline", "walk your ops lead through the timeline"),
        ("call her about the rota", "call you about the rota"), ("ring her, Friday", "ring you, Friday"),
        ("she sends the appointment book", "you send the appointment book"),
        ("He has the keys", "You have the keys"), ("they run two short", "you run two short"),
        ("she will ask her matron", "you will ask your matron"), ("send them their list", "send you your list"),
        ("ring Jenny re next steps", "ring you about next steps"), ("Jenny Ortiz signs", "you signs"),
        ("Jenny's board meets", "your board meets"), ("the list is hers", "the list is yours"),
        ("she'll look at it herself", "you'll look at it yourself"), ("pricing for 40 seats", "pricing for 40 seats"),
        ("", ""), ("“her”", "“her”"),
    ]) func isTurnedToThem(_ note: String, _ said: String) {
        #expect(SecondPerson("Jenny Ortiz").turned(note) == said)
    }

    @Test(arguments: [
        ("I will send the price", "I will send the price"), ("mark the price list", "mark the price list"),
        ("ask Will about it", "ask you about it"), ("ring Price re the list", "ring you about the list"),
    ]) func aNameThatIsAWordIsOneWithACapitalOnly(_ note: String, _ said: String) {
        #expect(SecondPerson("Will Mark Price").turned(note) == said)
    }

    @Test(arguments: [
        ("send you the timeline", "the timeline"), ("the timeline", "the timeline"), ("email the list", "the list"),
        ("I'd send a sample rota", "a sample rota"), ("a price for two sites", "a price for two sites"),
        ("send her the plan", "the plan"),
    ]) func aPromisedThingIsNamed(_ text: String, _ thing: String) {
        #expect(PromisedThing(text) == .thing(thing))
    }

    @Test(arguments: [
        ("call you on Friday", "call you on Friday"), ("I'll ask our engineer", "ask our engineer"),
        ("text you about it", "text you about it"),
    ]) func aPromisedDeedStaysOne(_ text: String, _ deed: String) {
        #expect(PromisedThing(text) == .deed(deed))
    }
}
