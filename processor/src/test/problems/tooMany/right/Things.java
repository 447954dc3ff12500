package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  void take(Wide wide);

  void numbers(
    double n0, double n1, double n2, double n3, double n4, double n5, double n6, double n7,
    double n8, double n9, double n10, double n11, double n12, double n13, double n14, double n15,
    double n16, double n17, double n18, double n19, double n20, double n21, double n22, double n23,
    double n24, double n25, double n26, double n27, double n28, double n29, double n30, double n31,
    double n32, double n33, double n34, double n35, double n36, double n37, double n38, double n39,
    double n40, double n41, double n42, double n43, double n44, double n45, double n46, double n47,
    double n48, double n49, double n50, double n51, double n52, double n53, double n54, double n55,
    double n56, double n57, double n58, double n59, double n60, double n61, double n62, double n63,
    double n64, double n65, double n66, double n67, double n68, double n69, double n70, double n71,
    double n72, double n73, double n74, double n75, double n76, double n77, double n78, double n79,
    double n80, double n81, double n82, double n83, double n84, double n85, double n86, double n87,
    double n88, double n89, double n90, double n91, double n92, double n93, double n94, double n95,
    double n96, double n97, double n98, double n99, double n100, double n101, double n102,
    double n103, double n104, double n105, double n106, double n107, double n108, double n109,
    double n110, double n111, double n112, double n113, double n114, double n115, double n116,
    double n117, double n118, double n119, double n120, double n121, double n122, double n123,
    double n124, double n125, double n126);
}

// region shown
record Wide(First first, Second second) {}

// endregion
record First(
    int c0, int c1, int c2, int c3, int c4, int c5, int c6, int c7, int c8, int c9, int c10,
    int c11, int c12, int c13, int c14, int c15, int c16, int c17, int c18, int c19, int c20,
    int c21, int c22, int c23, int c24, int c25, int c26, int c27, int c28, int c29, int c30,
    int c31, int c32, int c33, int c34, int c35, int c36, int c37, int c38, int c39, int c40,
    int c41, int c42, int c43, int c44, int c45, int c46, int c47, int c48, int c49, int c50,
    int c51, int c52, int c53, int c54, int c55, int c56, int c57, int c58, int c59, int c60,
    int c61, int c62, int c63, int c64, int c65, int c66, int c67, int c68, int c69, int c70,
    int c71, int c72, int c73, int c74, int c75, int c76, int c77, int c78, int c79, int c80,
    int c81, int c82, int c83, int c84, int c85, int c86, int c87, int c88, int c89, int c90,
    int c91, int c92, int c93, int c94, int c95, int c96, int c97, int c98, int c99, int c100,
    int c101, int c102, int c103, int c104, int c105, int c106, int c107, int c108, int c109,
    int c110, int c111, int c112, int c113, int c114, int c115, int c116, int c117, int c118,
    int c119, int c120, int c121, int c122, int c123, int c124, int c125, int c126, int c127,
    int c128, int c129, int c130, int c131, int c132, int c133, int c134, int c135, int c136,
    int c137, int c138, int c139, int c140, int c141, int c142, int c143, int c144, int c145,
    int c146, int c147, int c148, int c149, int c150, int c151, int c152, int c153, int c154,
    int c155, int c156, int c157, int c158, int c159, int c160, int c161, int c162, int c163,
    int c164, int c165, int c166, int c167, int c168, int c169, int c170, int c171, int c172,
    int c173, int c174, int c175, int c176, int c177, int c178, int c179, int c180, int c181,
    int c182, int c183, int c184, int c185, int c186, int c187, int c188, int c189, int c190,
    int c191, int c192, int c193, int c194, int c195, int c196, int c197, int c198, int c199,
    int c200, int c201, int c202, int c203, int c204, int c205, int c206, int c207, int c208,
    int c209, int c210, int c211, int c212, int c213, int c214, int c215, int c216, int c217,
    int c218, int c219, int c220, int c221, int c222, int c223, int c224, int c225, int c226,
    int c227, int c228, int c229, int c230, int c231, int c232, int c233, int c234, int c235,
    int c236, int c237, int c238, int c239, int c240, int c241, int c242, int c243, int c244,
    int c245, int c246, int c247, int c248, int c249, int c250, int c251, int c252) {}

record Second(
    long c0, long c1, long c2, long c3, long c4, long c5, long c6, long c7, long c8, long c9,
    long c10, long c11, long c12, long c13, long c14, long c15, long c16, long c17, long c18,
    long c19, long c20, long c21, long c22, long c23, long c24, long c25, long c26, long c27,
    long c28, long c29, long c30, long c31, long c32, long c33, long c34, long c35, long c36,
    long c37, long c38, long c39, long c40, long c41, long c42, long c43, long c44, long c45,
    long c46, long c47, long c48, long c49, long c50, long c51, long c52, long c53, long c54,
    long c55, long c56, long c57, long c58, long c59, long c60, long c61, long c62, long c63,
    long c64, long c65, long c66, long c67, long c68, long c69, long c70, long c71, long c72,
    long c73, long c74, long c75, long c76, long c77, long c78, long c79, long c80, long c81,
    long c82, long c83, long c84, long c85, long c86, long c87, long c88, long c89, long c90,
    long c91, long c92, long c93, long c94, long c95, long c96, long c97, long c98, long c99,
    long c100, long c101, long c102, long c103, long c104, long c105, long c106, long c107,
    long c108, long c109, long c110, long c111, long c112, long c113, long c114, long c115,
    long c116, long c117, long c118, long c119, long c120, long c121, long c122, long c123,
    long c124, long c125) {}
