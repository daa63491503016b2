/// The words that tie them to another firm.
enum RivalWords {
    /// Before “from X”, “with X”, “to X”.
    static let dealings: Set<String> = Set(
        """
        quote quoted quotes quoting buy buys buying bought get gets getting got order orders ordered source sources sourced switch
        switched switching moved moving lease leased leases contract contracts contracted tied locked signed stuck deal deals account
        looking looked talking spoken speaking happy lost went gone proposal proposals bid bids price prices prices been hire hired
        hires rent rents rented serviced supplied supplies delivered stay staying sticking comes came done made installed fitted
        stock stocked outsourced outsource bound committed loyal go goes compared pitched tender tendered currently
        """.listed)
    static let using: Set<String> = Set(
        """
        use uses used using try tries tried trying trial trialled trialling consider considered considering prefer prefers preferred
        replace replacing replaced leave leaving ditch ditched ditching beat undercut like likes hate hates recommend recommends
        recommended suggested vs versus against rival incumbent competitor supplier than via thru run running
        """.listed)
    /// What another firm does: “X quoted”, “X charges”.
    static let doings: Set<String> = Set(
        """
        quoted quoting charge charges charging offered undercut undercutting pitched pitching supplied supplies supply serviced services
        sniffing circling calling quote bid bidding tendered did does delivered recommended
        """.listed)
    static let kinds: Set<String> = Set(
        """
        supplier contractor provider vendor incumbent culprit current existing present usual regular rival competitor cheaper dearer
        partner installer agency manufacturer distributor
        """.listed)
}
