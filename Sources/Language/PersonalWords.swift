/// Words of life outside work.
enum PersonalWords {
    /// Relatives: they tell nothing by themselves.
    static let kin: Set<String> = Set(
        """
        son sons daughter daughters wife husband hubby mum mam dad gran nan nana grandad grandma auntie aunt uncle sister
        brother lass lad kids kid nephew niece cousin fan band engaged
        """.listed
    )

    /// Life without the relatives.
    static let life = all.subtracting(kin)

    static let all: Set<String> = Set(
        """
        wedding weddings married marrying marries engaged honeymoon anniversary baby babies pregnant expecting twins newborn
        birthday birthdays holiday holidays cruise skiing ski retiring retires retirement retired knee hip cataracts surgery
        operation chemo hospitalised marathon triathlon parkrun ironman cyclist cycling runner allotment garden gardening choir
        sings band guitar fishing angling golf golfer football footie rugby cricket tennis bowls darts supporter fan season puppy
        dog dogs cat cats pony horse horses hens bees grandson granddaughter grandchild grandkids grandchildren son sons daughter
        daughters wife husband hubby partner's mum mam dad gran nan nana grandad grandma grandpa auntie aunt uncle sister brother
        lass lad kids kid toddler nephew niece fiance fiancee gcses gcse a-levels graduation graduates graduating uni degree
        christening funeral bereaved widowed divorce divorced camper caravan campervan motorbike vegan vegetarian coeliac
        allergic ramadan diwali eid knitting quilting sailing sails surfing surfs skydive volunteering scouts
        brownies pilgrimage hobby hobbies loves adores obsessed grew honeymooning
        """.listed
    )
}
