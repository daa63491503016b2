/// Words that end or make the name of an organisation.
enum OrgWords {
    static let suffixes: Set<String> = Set(
        """
        ltd limited plc llp llc inc incorporated gmbh ag sa srl bv nv oy ab as co corp corporation company group holdings partners
        associates sons bros brothers hotel hotels inn farm farms vineyard vineyards winery brewery brewing bakery bakeries cafe
        restaurant restaurants bistro school schools academy college university trust foundation council church cathedral parish
        hospital hospice clinic surgery dental dentistry pharmacy practice care homes home housing properties property estates
        estate agency agents studio studios design designs architects architecture engineering engineers builders building
        construction contractors roofing plumbing heating electrical electrics interiors kitchens furniture joinery timber
        foods food dairy dairies catering coffee roasters logistics freight haulage transport shipping marine boatyard boats
        motors automotive garage garages cars vans bikes cycles plant hire tools machinery machines industries industrial
        manufacturing fabrications metals steel plastics packaging print printing press media marketing digital software systems
        solutions technologies technology tech labs laboratories analytics data networks telecoms energy power solar wind water
        waste recycling environmental chemicals pharma biotech medical health healthcare fitness gym yoga leisure sports club
        golf rugby football theatre cinema museum gallery library gardens nursery nurseries growers landscapes landscaping
        flowers florist candles ceramics pottery textiles clothing fashion shoes jewellery retail stores store shop outlet
        supplies wholesale distribution warehouse storage cold accountants accountancy accounting advisers advisory consulting
        consultants consultancy legal law solicitors insurance bank finance financial capital ventures investments wealth
        recruitment staffing training education events weddings travel tours holidays resort spa salon opticians osteopaths vets
        veterinary kennels funeral security cleaning services surveyors lettings rentals co-op cooperative society association
        institute federation union charity mission shelter veg fruits meats butchers fisheries fish seafoods cabs couriers outfitters
        slate quarry quarries kennel nurseries stables cattery chocolates cheese cider spirits gin distillery brewers mill mills
        pottery forge foundry glass windows doors blinds carpets flooring tiles stone marble timbers sheds tents marquees
        books bookshop publishing publishers optics lenses instruments electronics semiconductors robotics automation controls rail
        railway railways airways airlines aviation aerospace ferries lines cruises removals movers towing tyres tires castings
        forgings moulding mouldings bearings pumps valves tooling precision aggregates cement concrete bricks paving drainage
        scaffolding demolition groundworks joiners glazing insulation heating cooling refrigeration ventilation hardware fasteners
        paints coatings adhesives resins plastics rubber leather fabrics linens laundry laundries uniforms workwear toys games crafts
        gifts stationery furnishings antiques auctions auctioneers jewellers jewelers opticals lighting signs signage displays
        exhibitions caterers catering deli delis diner grill tavern pub pubs inns taverns roastery creamery orchard orchards
        ranch farms estates acres meadows poultry eggs grain grains seeds feeds feed produce fruit vegetables nurseries arboretum
        zoo aquarium park parks playgroup preschool kindergarten daycare montessori academies colleges polytechnic institute
        hospitals infirmary clinics orthodontics orthopaedics physiotherapy pharmacy chemists laboratories diagnostics imaging
        county borough district council authority ministry department commission agency bureau office offices chambers
        ministries parish diocese temple mosque synagogue chapel abbey priory priories cathedral convent monastery
        daughters family boatworks shipyard marina harbour harbor port docks terminal airport depot
        apparel outdoors supply mutual credit savings loans mortgages brokers underwriters assurance pensions actuarial
        analytics interactive creative communications telecom broadcasting radio television films pictures records music
        orchestra choir ballet opera arts centre center hall halls heritage archive archives
        veterans shelters hostel hostels lodge lodges villas apartments residences living developments land
        paper papers tire tyre lofts caravans surveying distillers thread threads stitch yarn
        """.listed)
}
