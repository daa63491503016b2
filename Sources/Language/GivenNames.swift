/// Given names in common use, to tell a person from a firm where capitals alone do not.
///
/// A name that is not listed still counts as one where a name stands; a listed one counts more.
enum GivenNames {
    static func contains(_ folded: String) -> Bool { names.contains(folded) }

    /// Names that are everyday verbs or nouns too: at the start of a sentence the next word must tell.
    static let wordy: Set<String> = Set(
        """
        mark will grant pat rob bill sue drew jack dale chase josh nick frank dean lance wade ray peg pierce chuck skip grace hope
        faith joy rose carol jay miles max guy bob dot sandy penny iris daisy ivy robin basil ginger heath reed cliff glen herb rich
        chip rusty dusty buck art gene cherry hazel holly olive poppy ruby pearl amber crystal melody harmony summer autumn april may
        june august violet lily heather fern clay stone forest gray grey young
        """.listed)

    private static let names: Set<String> = Set(
        """
        aaron abbie abby abdul abdullah abigail abraham ada adam adele adrian agnes ahmed aidan aisha akash alan alana alastair albert
        alec alejandro alessandro alex alexa alexander alexandra alexis alf alfie alfred ali alice alicia alison alistair allan allen
        allison alma alonso alvin amanda amara amelia amir amit amy ana anders andre andrea andreas andrei andrew andy angela angelina
        angus anil anita anja ann anna annabel anne annette annie ansel anthony antoine anton antonia antonio anya archie ariana arjun
        arlene arnold arthur arturo asha ashley asif astrid aubrey audrey austin ava ayesha barbara barney barry bart bastian beatrice
        becca becky bella ben benedict benjamin bernadette bernard bert bertha beth bethan bethany betty bev beverley beverly bianca
        bjorn blake bob bobby bonnie boris brad bradley brandon brenda brendan brett brian bridget bronwen bruce bruno bryan bryony
        caitlin callum calvin cameron camilla candice cara carl carla carlos carly carmen carmel caroline carolyn carrie casey cassie
        cath catherine cathy cecil cecilia cedric celia chad chandra chantal charlene charles charlie charlotte chelsea cheryl chloe
        chris christian christina christine christopher ciara claire clara clare clarence claudia clive clyde colette colin
        colleen connie connor conor craig curtis cynthia daisuke damian damien dan dana daniel daniela danielle danny daphne darcy
        darius darren daryl dave david dawn dean deborah debbie deborah declan dee deepak deirdre delia della denis denise dennis derek
        dermot desmond diana diane diego dieter dilip dina dirk dmitri dolores dominic don donald donna dora doreen doris dorothy doug
        douglas duncan dylan eamonn ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elijah elisa elise
        elizabeth ella ellen ellie elliot elliott eloise elsa elsie emil emily emma emmanuel enid enrique eric erica erik erika erin
        ernest esme esther ethan ethel eugene eva evan eve evelyn ewan ewa fabian fatima fay felicity felix fergus fernando fiona fleur
        flora florence fran frances francesca francesco francis francisco fraser fred freddie frederick freya fritz gabriel gabriela
        gail gareth gary gavin gemma geoff geoffrey george georgia georgina gerald geraldine gerard gerry gianni gilbert giles gillian
        gina giovanni gita gladys glenda glenn gloria gordon graeme graham greg gregory greta gustav gwen gwyn hamish hamza hannah hans
        harold harriet harry harvey hassan hayley hazel heidi helen helena helga henrik henry herbert hilary hilda hiroshi holger howard
        hubert hugh hugo humphrey hussein ian ibrahim ida ignacio igor ilse imogen imran ines ingrid ioana irene irina isaac isabel
        isabella isla ismail isobel ivan ivor jackie jacob jacqueline jacques jade jaime jake james jamie jan jana jane janet janice
        janine jared jasmine jason javier jean jeanette jeff jeffrey jemma jen jenna jennifer jenny jens jeremy jerome jerry jess jesse
        jessica jill jim jimmy jo joan joanna joanne joaquin jodie joe joel johan johann johanna john johnny jon jonas jonathan jordan
        jorge jose josef joseph josephine joshua joyce juan juanita judith judy jules julia julian julie juliet jurgen justin kaito
        kamal karen karim karin karina karl karthik kat kate katharine katherine kathleen kathryn kathy katie katrina katya kay kaye
        keith kelly kelvin ken kenji kenneth kenny kerry kevin khadija khalid kieran kim kimberly kiran kirsten kirsty klaus kofi kris
        kristen kristin kumar kurt kwame kyle lara larry lars laura lauren laurence laurie lawrence leah lee leila lena lenny leo leon
        leonard leroy les leslie lesley lewis liam lila lillian linda lindsay linus lionel lisa liz lizzie lloyd lois lola lorenzo
        lorna lorraine lottie lou louis louisa louise luca lucas lucia lucille lucy luigi luis lukas luke lydia lynn lynne mabel
        madeleine maddie maeve maggie magnus mahmoud maisie malcolm manfred manuel manuela marco marcus margaret margot maria marianne
        marie marilyn mario marion marisa marjorie marlene marta martha martin martina marvin mary mateo mathilda matt matteo matthew
        maud maureen maurice mavis maya meera meg megan mehmet mei mel melanie melinda melissa mercedes meredith mia michael michaela
        michel michelle mick miguel mikael mike mila mildred millie milo mina mira miranda miriam mitch mo mohamed mohammed moira molly
        mona monica morag morgan morris muhammad muriel murray myra nadia nadine nancy naomi natalia natalie natasha nathan nathaniel
        neha neil nell nelson nia niall nicholas nicola nicole nicky nigel nikhil nikki nils nina noah noel nora norman norma nuala
        olga oliver olivia olu oscar owen pablo paddy pam pamela paolo pascal patricia patrick paul paula pauline pavel pedro penelope
        percy pete peter petra phil philip philippa phillip phoebe phyllis pia pierre piers pieter pippa polly prakash preeti priya
        quentin quincy rachael rachel radha rafael rahul raj rajesh ralph ramesh ramon randy rashid ravi raymond rebecca reg regina
        reginald renata rene reuben rhiannon rhona rhys ricardo richard rick ricky riley rita roberta robert roberto rodney rodrigo
        roger rohan roland roman ron ronald ronnie rory rosa rosalind rosemary rosie ross rowan roy rufus rupert russell ruth ryan
        sabrina saeed sally sam samantha samir samuel sandra sandeep sanjay sara sarah sasha saul scott sean sebastian selina serena
        sergei seth shane shannon sharon shaun sheila shelley sherry shirley sian sid sidney siegfried sigrid silvia simon simone sinead
        siobhan sofia sonia sophia sophie stacey stan stanley stefan stella stephanie stephen steve steven stewart stuart sunil sunita
        susan susannah susie suzanne sven sybil sylvia tamara tamsin tania tanya tara tariq tatiana ted teddy terence teresa terri terry
        tess tessa theo theodore theresa thelma thomas tilly tim timothy tina toby todd tom tomas tommy toni tony tracey tracy trevor
        tricia trish tristan trudy tyler una ursula usman valerie vanessa vera vernon veronica vic vicky victor victoria vijay vikram
        vince vincent viola virginia vivian vivienne vladimir wally walter wanda warren wayne wendy wesley wilfred wilhelm willem
        william winifred winston xavier yasmin yolanda yuki yusuf yvette yvonne zac zach zachary zahra zainab zara zoe zoya
        """.listed)
}
