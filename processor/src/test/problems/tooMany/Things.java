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
    double n124, double n125, double n126,
    // ! [BridgeTooMany] Parameter 'last' of Things.numbers: a script can give at most 254 values at once, of which a long and a number that is no int count two. Put some of them into a record of their own.
    double last);

  Taker taker();
}

// region shown
record Wide(
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
    long c124, long c125,
    // ! [BridgeTooMany] Wide.last: a script can give at most 253 values at once, of which a long and a number that is no int count two. Put some of them into a record of their own.
    long last) {}

// endregion
@FunctionalInterface
interface Taker {
  void take(
    float n0, float n1, float n2, float n3, float n4, float n5, float n6, float n7, float n8,
    float n9, float n10, float n11, float n12, float n13, float n14, float n15, float n16,
    float n17, float n18, float n19, float n20, float n21, float n22, float n23, float n24,
    float n25, float n26, float n27, float n28, float n29, float n30, float n31, float n32,
    float n33, float n34, float n35, float n36, float n37, float n38, float n39, float n40,
    float n41, float n42, float n43, float n44, float n45, float n46, float n47, float n48,
    float n49, float n50, float n51, float n52, float n53, float n54, float n55, float n56,
    float n57, float n58, float n59, float n60, float n61, float n62, float n63, float n64,
    float n65, float n66, float n67, float n68, float n69, float n70, float n71, float n72,
    float n73, float n74, float n75, float n76, float n77, float n78, float n79, float n80,
    float n81, float n82, float n83, float n84, float n85, float n86, float n87, float n88,
    float n89, float n90, float n91, float n92, float n93, float n94, float n95, float n96,
    float n97, float n98, float n99, float n100, float n101, float n102, float n103, float n104,
    float n105, float n106, float n107, float n108, float n109, float n110, float n111, float n112,
    float n113, float n114, float n115, float n116, float n117, float n118, float n119, float n120,
    float n121, float n122, float n123, float n124, float n125, float n126,
    // ! [BridgeTooMany] Parameter 'last' of Taker.take: a script can give at most 254 values at once, of which a long and a number that is no int count two. Put some of them into a record of their own.
    int last);
}
