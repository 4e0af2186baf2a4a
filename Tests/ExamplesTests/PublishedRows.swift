/// A few rows of each published competition, as their sources have them; the README of each example names the source.
enum PublishedRows {
    /// Girls' 1 m springboard, FINA World Junior Diving Championships 2022: difficulty, seven marks, points.
    static let dives = """
        LastName,Country,DiveNum,Difficulty,Judge1,Judge2,Judge3,Judge4,Judge5,Judge6,Judge7,Points
        Fung,CAN,4,1.7,6.0,6.5,6.0,6.5,6.5,7.5,6.5,33.15
        Brown,GBR,4,1.7,7.5,7.5,8.0,7.5,7.5,7.5,7.5,38.25
        Monroy Manriquez,MEX,9,2.4,6.5,7.0,6.0,6.0,6.5,6.5,6.5,46.8
        Hubert,GER,8,2.6,5.5,5.0,5.5,5.5,6.0,5.5,4.0,42.9

        """

    /// Oberstdorf, December 2011, and one jump of the competition after: a negative distance, a fall, places of the second round.
    static let jumps = """
        "","name","wind","wind_comp","dist","speed","dist_points","note_1","note_2","note_3","note_4","note_5",\
        "note_points","points","loc","gate","gate_points","year","codex"
        "1","kofler andreas",0.56,-4.7,127.5,88.1,73.5,18.5,18,19,18.5,18.5,55.5,128.5,4,9,4.2,2012,3069
        "2","kofler andreas",0.55,-4.7,131.5,88,80.7,18.5,17,18,17.5,17,52.5,124.3,1,10,-4.2,2012,3069
        "13","mechler maximilian",-0.02,0.2,119,88.3,58.2,17.5,17.5,18,17.5,18,53,115.6,15,9,4.2,2012,3069
        "14","mechler maximilian",0.37,-3.1,126,88.1,70.8,18.5,18,19,18.5,19,56,119.5,2,10,-4.2,2012,3069
        "25","velta rune",-0.19,1.6,115.5,87.7,51.9,17,17,17,17,17,51,108.7,26,9,4.2,2012,3069
        "26","velta rune",0.41,-3.5,123.5,87.7,66.3,18,18,17.5,18,17.5,53.5,116.3,3,9,0,2012,3069
        "120","hlava lukas",-0.53,5,123.5,92.9,57.3,10,11,10.5,10.5,10.5,31.5,93.8,NA,25,0,2012,3071
        "142","matura jan",-1.3,12.2,82,91.7,-17.4,14.5,13.5,14,13,14.5,42,36.8,NA,25,0,2012,3071

        """
}
