/// Three performances of the ISU's published protocols of 2016 (data set of BuzzFeed News, CC BY 4.0).
///
/// The second has a judge without marks (0.0), the three have three factors or segments.
enum WorkedRows {
    static let components = """
        performance,component,factor,panel,J1,J2,J3,J4,J5,J6,J7,J8,J9
        0055dd827d,Composition,2.0,8.68,8.25,8.5,9.25,9.0,8.5,8.75,8.5,9.0,8.5
        0055dd827d,Interpretation of the Music,2.0,8.86,8.75,8.75,9.25,9.0,9.0,8.0,9.0,9.0,8.5
        0055dd827d,Performance,2.0,8.93,8.5,8.75,9.25,9.25,8.75,9.0,9.0,8.75,9.0
        0055dd827d,Skating Skills,2.0,8.79,8.75,8.5,9.0,9.0,8.75,8.5,8.75,8.75,9.25
        0055dd827d,Transitions,2.0,8.07,8.0,8.0,8.75,8.75,8.25,8.0,7.25,8.25,6.25
        11732f892a,Composition,0.8,7.75,7.75,6.75,7.75,8.25,7.5,0.0,7.75,7.75,8.0
        11732f892a,Interpretation of the Music,0.8,7.92,8.0,7.0,7.75,8.5,7.75,0.0,8.0,8.0,8.0
        11732f892a,Performance,0.8,7.79,8.0,6.75,7.5,8.5,7.5,0.0,8.0,8.0,7.75
        11732f892a,Skating Skills,0.8,7.71,7.75,7.0,7.5,8.5,7.5,0.0,8.0,7.5,8.0
        11732f892a,Transitions,0.8,7.5,7.5,7.0,7.5,8.25,7.25,0.0,7.5,7.75,7.5
        f1fb7a8bc7,Composition,1.2,6.96,7.25,7.0,6.75,7.5,6.75,7.0,7.0,7.0,6.5
        f1fb7a8bc7,Interpretation of the Music / Timing,1.2,6.82,7.25,7.0,6.5,7.0,6.5,7.0,6.75,7.0,6.5
        f1fb7a8bc7,Performance,1.2,6.89,7.5,7.0,6.5,7.0,6.5,7.0,6.75,7.25,6.75
        f1fb7a8bc7,Skating Skills,1.2,6.86,7.5,6.5,6.75,7.0,6.75,7.0,6.75,7.25,6.5
        f1fb7a8bc7,Transitions,1.2,6.57,7.0,6.5,6.5,6.5,6.5,6.5,6.5,7.0,6.25

        """

    static let performances = """
        performance,competition,program,nation,rank,segment,elements,components,deductions
        f1fb7a8bc7,ISU GP 2016 Progressive Skate America,ICE DANCE FREE DANCE,KOR,10,85.25,44.34,40.91,0.00
        11732f892a,ISU GP 2016 Progressive Skate America,PAIRS SHORT PROGRAM,FRA,4,65.78,34.84,30.94,0.00
        0055dd827d,ISU GP Trophee de France 2016,MEN FREE SKATING,KAZ,3,180.05,93.39,86.66,0.00

        """
}
