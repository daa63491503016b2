/// Words that name an office or a trade.
enum RoleWords {
    /// Whether one of the words in the span names a role.
    static func isRole(_ words: TokenText, _ span: Range<Int>) -> Bool {
        span.contains { words[$0].isWord && isRole(words[$0].folded) }
    }

    static func isRole(_ folded: String) -> Bool {
        if roles.contains(folded) { return true }
        guard folded.hasSuffix("s"), folded.utf8.count > 4 else { return false }
        return roles.contains(String(folded.dropLast()))
    }

    static let roles: Set<String> = Set(
        """
        director manager mgr mngr head chief officer ceo cfo coo cto cio cmo cpo ciso chro md vp svp evp president chair
        chairman chairwoman chairperson chairperson secretary treasurer owner founder cofounder partner principal boss lead
        leader supervisor foreman forewoman gaffer buyer purchasing procurement buyer accountant bookkeeper controller
        comptroller analyst engineer architect designer developer planner surveyor consultant adviser advisor solicitor
        lawyer attorney agent broker estimator inspector electrician plumber builder roofer joiner carpenter mechanic
        fitter technician tech nurse matron doctor gp dentist vet pharmacist surgeon physio therapist teacher headteacher
        headmaster headmistress deputy bursar tutor lecturer professor dean registrar librarian governor caretaker porter
        janitor warden steward groundsman groundskeeper greenkeeper gardener farmer grower vicar minister priest pastor
        rabbi imam coach trainer instructor captain skipper chef cook baker brewer brewmaster butcher barista waiter landlord
        landlady tenant publican innkeeper hotelier coordinator administrator admin assistant pa ea receptionist clerk
        executive exec specialist expert rep salesman saleswoman salesperson marketer editor writer journalist producer
        photographer artist curator conservator merchandiser stylist florist optician operator operative driver dispatcher
        pilot quartermaster storeman storekeeper warehouseman stockman shepherd gamekeeper ranger forester miller vintner
        winemaker distiller scientist researcher statistician actuary auditor trustee councillor councilor mayor commissioner
        ops operations hr facilities estates finance logistics marketing maintenance payroll sustainability fleet
        compliance quality qa safety legal programme program product hiring recruiter chiropractor osteopath upholsterer
        undertaker celebrant organiser organizer convenor convener superintendent master matron planner sommelier concierge
        paralegal conveyancer underwriter valuer auctioneer nurse midwife carer paramedic radiographer physiotherapist dietitian
        psychologist counsellor counselor senco headteacher teacher-governor invigilator apprentice trainee intern graduate
        freelancer contractor volunteer organist verger curate deacon pastor bishop canon chaplain reverend elder churchwarden
        welder machinist toolmaker fabricator roofer plasterer decorator glazier bricklayer stonemason thatcher scaffolder
        labourer foreperson banksman rigger slinger stevedore bosun engineer's oiler fisherman skipper harbourmaster pilot
        programmer coder sysadmin architect analyst tester designer strategist planner copywriter illustrator animator
        sourcing sales marketing merchandising purchasing fundraising fundraiser caterer hostess bride groom
        constable sergeant inspector officer firefighter detective sheriff marshal mayor deputy alderman senator
        stylist barber hairdresser beautician tailor seamstress cobbler jeweller goldsmith watchmaker potter
        dispatcher scheduler buyer stocktaker picker packer loader forklift courier postmaster stationmaster
        housekeeper handyman contractor subcontractor developer investor shareholder proprietor proprietress franchisee
        """.listed)
}
